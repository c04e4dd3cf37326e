/** What a dashboard shows, as it stands in the address. */
export interface DashboardSearch {
  /** A period by name, or `custom` with its days. */
  readonly period?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly compare?: string | undefined
  /** Which breakdown is open. */
  readonly by?: string | undefined
  readonly currency?: string | undefined
}

export interface BpoDashboardSearch extends DashboardSearch {
  readonly campaignId?: string | undefined
  readonly agentId?: string | undefined
}

export interface HotelDashboardSearch extends DashboardSearch {
  readonly hotelId?: string | undefined
}

export interface HoldingsDashboardSearch extends DashboardSearch {
  readonly entityId?: string | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export const dashboardSearch = (search: Record<string, unknown>): DashboardSearch =>
  texts(search, ['period', 'from', 'to', 'compare', 'by', 'currency'])

export const bpoDashboardSearch = (search: Record<string, unknown>): BpoDashboardSearch => ({
  ...dashboardSearch(search),
  ...texts(search, ['campaignId', 'agentId']),
})

export const hotelDashboardSearch = (search: Record<string, unknown>): HotelDashboardSearch => ({
  ...dashboardSearch(search),
  ...texts(search, ['hotelId']),
})

export const holdingsDashboardSearch = (search: Record<string, unknown>): HoldingsDashboardSearch => ({
  ...dashboardSearch(search),
  ...texts(search, ['entityId']),
})

const texts = (search: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]]))
