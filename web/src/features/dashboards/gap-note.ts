import { counted } from '../../lib/counted.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'

/** Why lines break: "3 days had no arrival to measure." Empty where none does. */
export function gapNote(series: readonly PlotSeries[], partHead: string, why: string): string {
  const count = series[0]?.values.length ?? 0
  const gaps = Array.from({ length: count }, (_, i) => series.every(({ values }) => (values[i] ?? null) === null))
  const missing = gaps.filter(Boolean).length
  return missing === 0 ? '' : `${counted(missing, partHead.toLowerCase())} ${why}.`
}
