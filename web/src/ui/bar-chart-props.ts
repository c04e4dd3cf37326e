import type { ChartSlot } from './theme.ts'

export interface Bar {
  /** What stands under the bar: "17". */
  readonly name: string
  /** null: no data, a gap. */
  readonly value: number | null
}

export interface BarChartProps {
  /** The chart in one sentence, for people who listen. */
  readonly label: string
  readonly bars: readonly Bar[]
  /** The measure's own colour slot, the same on every page. */
  readonly slot?: ChartSlot
  /** A dashed line; name it in the legend with <Key>. */
  readonly target?: number
  readonly format: (value: number) => string
  /** Shorter words for the axis: "$1.5k". */
  readonly formatAxis?: (value: number) => string
  /** Why bars are missing or not counted. */
  readonly note?: string
  /** Head of the names when the chart is shown as a table. */
  readonly nameHead?: string
  readonly height?: number
}
