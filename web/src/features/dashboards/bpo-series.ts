import type { contract, Reply } from '@holdfast/contract'

type Figures = Reply<typeof contract.dashboards.bpoDashboard>['series'][number]

/** A period of the chart; calls of several currencies of revenue are counted together. */
export interface BpoPart {
  readonly firstDay: string
  readonly lastDay: string
  readonly all: readonly Figures[]
}

export function bpoParts(series: readonly Figures[]): readonly BpoPart[] {
  return [...Map.groupBy(series, ({ firstDay }) => firstDay).values()].flatMap((all) => {
    const [first] = all
    return first ? [{ firstDay: first.firstDay, lastDay: first.lastDay, all }] : []
  })
}

/** Of those that are known; null: of none, which is not 0. */
export const knownSum = (part: BpoPart, of: (figures: Figures) => number | null): number | null =>
  part.all.every((figures) => of(figures) === null) ? null : sumOf(part, of)

export const sumOf = ({ all }: BpoPart, of: (figures: Figures) => number | null): number =>
  all.reduce((sum, figures) => sum + (of(figures) ?? 0), 0)

/** Offered calls of which nobody noted whether they were answered. */
export const unknownOf = (part: BpoPart): number =>
  sumOf(part, ({ inbound, answered, abandoned }) => Math.max(0, (inbound ?? 0) - (answered ?? 0) - (abandoned ?? 0)))

/** A ratio cannot be added up: it is that of the currency with the most calls, which is nearly always the only one. */
export function ratioOf({ all }: BpoPart, of: (figures: Figures) => string | null): number | null {
  const most = all.toSorted((a, b) => (b.calls ?? 0) - (a.calls ?? 0))[0]
  const ratio = most ? of(most) : null
  return ratio === null ? null : Number(ratio)
}
