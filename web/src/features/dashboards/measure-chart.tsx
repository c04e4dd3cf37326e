import { ChartCard } from '../../ui/chart-card.tsx'
import type { PlotProps } from '../../ui/plot-props.ts'
import { chartSentence } from './chart-sentence.ts'
import { gapNote } from './gap-note.ts'
import type { ChartFrame } from './use-chart-frame.ts'

type Drawn = Pick<PlotProps, 'series' | 'formatAxis' | 'steps' | 'height' | 'stacked'>

interface MeasureChartProps extends Drawn {
  readonly frame: ChartFrame
  /** What is drawn; "by day" is added. */
  readonly title: string
  /** Whose rows open from the periods, and whose target is drawn. */
  readonly metric: string
  /** Where series share the chart, whose target it is: "ADR". */
  readonly targetOf?: string
  /** Why lines break: "had no arrival to measure". */
  readonly gap?: string
  readonly note?: string
  /** What the first series stands beside: "last year". People who listen are told of the first alone. */
  readonly beside?: string | undefined
}

/** Measures of a dashboard by period, with their target and the rows behind them. */
export function MeasureChart(props: MeasureChartProps) {
  const { frame, title, metric, targetOf, gap, note, beside, ...plot } = props
  const { parts, partHead, by, links, aim } = frame
  const heard = beside ? plot.series.slice(0, 1) : plot.series
  const full = beside ? `${title} ${by}, with ${beside}` : `${title} ${by}`
  const rows = links(metric)
  const target = aim(metric)
  return (
    <ChartCard
      {...plot}
      title={full}
      label={chartSentence(full, parts, heard)}
      partHead={partHead}
      parts={parts}
      target={target && (targetOf ? { ...target, name: `${target.name} of ${targetOf}` } : target)}
      note={note ?? (gap && gapNote(heard, partHead, gap))}
      {...(rows && { links: rows })}
    />
  )
}
