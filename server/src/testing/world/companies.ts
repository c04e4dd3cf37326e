import type { AgentId, CampaignId, CarrierId, CustomerId, PlanId, VersionId } from '@holdfast/engine/kernel'

function id<T extends string>(group: number, n: number): T {
  return `00000000-0000-7000-8000-0000000${String(group).padStart(2, '0')}${String(n).padStart(3, '0')}` as T
}

/** Whom Northline ships for. */
export const CUSTOMERS = {
  cordova: { id: id<CustomerId>(20, 1), name: 'Cordova Produce' },
  peachState: { id: id<CustomerId>(20, 2), name: 'Peach State Foods' },
  lakeshore: { id: id<CustomerId>(20, 3), name: 'Lakeshore Paper' },
  tristate: { id: id<CustomerId>(20, 4), name: 'Tristate Auto Parts' },
} as const

/** Who drives for Northline. */
export const CARRIERS = {
  redRiver: { id: id<CarrierId>(21, 1), name: 'Red River Haulers', mc: '884120', dot: '2310045' },
  tejas: { id: id<CarrierId>(21, 2), name: 'Tejas Reefer Lines', mc: '512077', dot: '1180231' },
  bluebonnet: { id: id<CarrierId>(21, 3), name: 'Bluebonnet Transport', mc: '1047733', dot: '3055120' },
} as const

export const CAMPAIGNS = {
  solar: { id: id<CampaignId>(30, 1), name: 'Sunrise Solar', zone: 'Asia/Kolkata', serviceLevelSeconds: 20 },
  helpdesk: { id: id<CampaignId>(30, 2), name: 'Orchid Helpdesk', zone: 'America/New_York', serviceLevelSeconds: 30 },
} as const

export const AGENTS = {
  nisha: { id: id<AgentId>(31, 1), person: 'nisha' },
  rahul: { id: id<AgentId>(31, 2), person: 'rahul' },
  arjun: { id: id<AgentId>(31, 3), person: 'arjun' },
} as const

export const PLANS = {
  northline: { id: id<PlanId>(40, 1), versionId: id<VersionId>(41, 1), name: 'Northline Sales 2026', currency: 'USD' },
  callbridge: {
    id: id<PlanId>(40, 2),
    versionId: id<VersionId>(41, 2),
    name: 'Callbridge Agents 2026',
    currency: 'INR',
  },
} as const
