import '@mantine/charts/styles.layer.css'
import { BarChart } from '@mantine/charts'
import type { BarChartProps } from './bar-chart.tsx'
import { chartColor } from './theme.ts'

type DrawingProps = Omit<BarChartProps, 'note' | 'nameHead'> & { readonly height: number }

export default function BarChartDrawing({ bars, slot = 1, target, format, formatAxis, height }: DrawingProps) {
  const scale = scaleOf(bars.flatMap((bar) => bar.value ?? []), target)
  return (
    <BarChart
      h={height}
      data={bars.map(({ name, value }) => ({ name, Value: value }))}
      dataKey="name"
      series={[{ name: 'Value', color: chartColor(slot) }]}
      gridAxis="x"
      gridColor="var(--hf-line)"
      textColor="var(--mantine-color-dimmed)"
      tickLine="none"
      strokeDasharray="0"
      valueFormatter={format}
      barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false, maxBarSize: 32 }}
      barChartProps={{ margin: { top: 8, right: 0, bottom: 0, left: 0 } }}
      tooltipAnimationDuration={0}
      tooltipProps={{ cursor: { fill: 'var(--hf-hover)' } }}
      xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 4 }}
      yAxisProps={{ width: 52, ...scale, tickFormatter: formatAxis ?? format }}
      referenceLines={target === undefined ? [] : targetLines(target)}
    />
  )
}

/** The dashed line lies on a wider one in the ground's colour, so that it also reads across dark bars. */
const targetLines = (y: number) => [
  { y, color: 'var(--hf-surface)', strokeWidth: 4, strokeDasharray: '0' },
  { y, color: 'var(--mantine-color-text)', strokeWidth: 1.5, strokeDasharray: '4 3' },
]

/** Three steps above zero that people can read; below zero the chart's own choice. */
function scaleOf(values: readonly number[], target = 0) {
  const low = Math.min(0, ...values)
  const high = roundUp(Math.max(target, ...values, 0) || 1)
  return low < 0 ? { domain: [low, high] } : { domain: [0, high], ticks: [0, high / 3, (high * 2) / 3, high] }
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1.5, 3, 4.5, 6, 9].find((step) => step * power >= value) ?? 15) * power
}
