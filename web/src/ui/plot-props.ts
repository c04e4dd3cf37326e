import type { LinkTarget } from './link-target.ts'

/** A place on the horizontal axis. */
export interface PlotPart {
  readonly key: string
  /** In full, for tip and table: "Thu 18 June". */
  readonly name: string
  /** Below the axis, as short as it can be: "18". */
  readonly short: string
}

export interface PlotSeries {
  readonly key: string
  readonly name: string
  /** The measure's own slot, by `chartColor`, the same on every page. */
  readonly color: string
  readonly draw: 'bar' | 'line'
  /** Beside the parts; null: no data, a gap. */
  readonly values: readonly (number | null)[]
  readonly format: (value: number) => string
  /** The rows behind each of its bars, where they are others than those of the whole part. */
  readonly links?: readonly (LinkTarget | null)[]
}

export interface PlotTarget {
  /** For the legend: "Target $760.00 a working day". */
  readonly name: string
  readonly values: readonly (number | null)[]
}

export interface PlotProps {
  /** The chart in one sentence, for people who listen. */
  readonly label: string
  readonly parts: readonly PlotPart[]
  readonly series: readonly PlotSeries[]
  /** Bars on top of each other instead of side by side. */
  readonly stacked?: boolean
  readonly target?: PlotTarget | null
  readonly formatAxis: (value: number) => string
  /** How the axis steps: whole numbers only; multiples of 60 for seconds; near the values instead of from zero. */
  readonly steps?: { readonly whole?: boolean; readonly of?: number; readonly near?: boolean; readonly most?: number }
  /** The rows behind each part. */
  readonly links?: readonly (LinkTarget | null)[]
  readonly height?: number
}
