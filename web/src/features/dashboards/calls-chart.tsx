import { formatNumber } from '../../lib/format.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { type BpoPart, knownSum, unknownOf } from './bpo-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface CallsChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly BpoPart[]
}

const format = (value: number) => formatNumber(value, 0)
/** What nobody noted is no measure: it has no colour of its own. */
const NOT_NOTED = 'var(--hf-track-2)'

/** All calls of a period in one bar: those that came in by what became of them, and those that went out. */
export function CallsChart({ frame, periods }: CallsChartProps) {
  const answered = frame.links('answered')
  const abandoned = frame.links('abandonment')
  const bar = (key: string, name: string, color: string, values: readonly (number | null)[]): PlotSeries => ({
    key,
    name,
    color,
    draw: 'bar',
    values,
    format,
  })
  const all: readonly PlotSeries[] = [
    {
      ...bar(
        'answered',
        'Answered',
        chartColor(1),
        periods.map((part) => knownSum(part, (each) => each.answered)),
      ),
      ...(answered && { links: answered }),
    },
    {
      ...bar(
        'abandoned',
        'Abandoned',
        chartColor(2),
        periods.map((part) => knownSum(part, (each) => each.abandoned)),
      ),
      ...(abandoned && { links: abandoned }),
    },
    bar('unknown', 'Offered, answer not noted', NOT_NOTED, periods.map(unknownOf)),
    bar(
      'outbound',
      'Outgoing',
      chartColor(3),
      periods.map((part) => knownSum(part, (each) => each.outbound)),
    ),
  ]
  const series = all.filter(({ values }) => values.some((value) => value !== null && value !== 0))
  return (
    <MeasureChart
      stacked
      frame={frame}
      title="Calls"
      metric="calls"
      series={series}
      formatAxis={format}
      steps={{ whole: true }}
      height={240}
    />
  )
}
