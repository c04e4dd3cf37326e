import type { PlotPart, PlotSeries } from '../../ui/plot-props.ts'

/** A chart for people who listen: "Revenue and margin by day: most revenue Thu 18 June, $4,100.00; most margin …". */
export function chartSentence(title: string, parts: readonly PlotPart[], series: readonly PlotSeries[]): string {
  return `${title}: ${series.map((each) => mostOf(each, parts)).join('; ')}`
}

function mostOf({ name, values, format }: PlotSeries, parts: readonly PlotPart[]): string {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, part: parts[i] }]))
  const most = known.toSorted((a, b) => b.value - a.value)[0]
  const what = name.toLowerCase()
  if (!most?.part) return `no data of ${what}`
  return most.value === 0 ? `${what} 0` : `most ${what} ${most.part.name}, ${format(most.value)}`
}
