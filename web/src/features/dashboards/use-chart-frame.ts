import type { DrillOf, Tile } from '@holdfast/contract'
import type { LinkTarget } from '../../ui/link-target.ts'
import type { PlotPart, PlotTarget } from '../../ui/plot-props.ts'
import { drillOf } from './drill-link.ts'
import { type GroupBy, PART_HEADS, partNames } from './part-names.ts'
import { targetLine } from './target-line.ts'
import { useDrill } from './use-drill.ts'

interface Charted {
  readonly ventureId: string
  readonly groupBy: GroupBy
  readonly tiles: readonly Tile[]
  readonly drills: Readonly<Record<string, DrillOf>>
  readonly currencies: readonly string[]
}

interface Period {
  readonly firstDay: string
  readonly lastDay: string
}

export interface ChartFrame {
  readonly parts: readonly PlotPart[]
  readonly partHead: string
  /** "by day", for titles. */
  readonly by: string
  /** The rows behind a measure in each period; null where nobody can see them. */
  readonly links: (metric: string) => readonly LinkTarget[] | null
  /** What is aimed at, as a line. */
  readonly aim: (metric: string) => PlotTarget | null
}

/** What all charts of a dashboard have in common. */
export function useChartFrame(
  { ventureId, groupBy, tiles, drills, currencies }: Charted,
  periods: readonly Period[],
  currency: string,
): ChartFrame {
  const drill = useDrill(ventureId)
  const ofCurrency: Readonly<Record<string, string>> = currencies.length > 1 ? { currency } : {}
  return {
    parts: partNames(periods, groupBy),
    partHead: PART_HEADS[groupBy],
    by: `by ${PART_HEADS[groupBy].toLowerCase()}`,
    links: (metric) => {
      const of = drills[metric]
      if (!of) return null
      const isMoney = tiles.some((tile) => tile.metric === metric && tile.currency !== null)
      const links = periods.map((period) => drill(drillOf(of, period, isMoney ? ofCurrency : {})))
      return links.every((link) => link !== null) ? links : null
    },
    aim: (metric) => {
      const tile = tiles.find((each) => each.metric === metric && (each.currency ?? currency) === currency)
      return tile ? targetLine(tile, periods, groupBy) : null
    },
  }
}
