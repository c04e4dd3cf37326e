import type { contract, Reply } from '@holdfast/contract'

type Figures = Reply<typeof contract.dashboards.freightDashboard>['series'][number]

/** A period of the chart: the figures of one currency, and all of them for what can be counted together. */
export interface FreightPart {
  readonly firstDay: string
  readonly lastDay: string
  /** null: nothing in this currency. */
  readonly own: Figures | null
  readonly all: readonly Figures[]
}

/** The periods of a series once each, in order, with the chosen currency. */
export function freightParts(series: readonly Figures[], currency: string): readonly FreightPart[] {
  const byPeriod = Map.groupBy(series, ({ firstDay }) => firstDay)
  return [...byPeriod.values()].flatMap((all) => {
    const [first] = all
    const own = all.find((figures) => figures.currency === currency) ?? null
    return first ? [{ firstDay: first.firstDay, lastDay: first.lastDay, own, all }] : []
  })
}

/** Nothing billed is 0; nothing of known cost is no margin, which is not 0. */
export function marginOf({ own }: FreightPart): number | null {
  return own && own.billed > own.unknownCost ? own.marginMinor : null
}

/** Loads of all currencies together. */
export const countOf = ({ all }: FreightPart, of: (figures: Figures) => number): number =>
  all.reduce((sum, figures) => sum + of(figures), 0)

export const ratioOf = (ratio: string | null | undefined): number | null =>
  ratio === null || ratio === undefined ? null : Number(ratio)
