import type { PlotPart, PlotSeries } from './plot-props.ts'
import css from './plot-tip.module.css'

interface PlotTipProps {
  readonly part: PlotPart
  readonly index: number
  readonly series: readonly PlotSeries[]
  /** Near the edges the tip grows inwards. */
  readonly side: 'start' | 'middle' | 'end'
}

/** The exact figures of a part. Hidden from readers, who hear them as the name of the part's link. */
export const PlotTip = ({ part, index, series, side }: PlotTipProps) => (
  <div className={css['tip']} data-side={side} aria-hidden>
    <b>{part.name}</b>
    <dl>
      {series.map(({ key, name, color, values, format }) => (
        <div key={key}>
          <dt>
            <i style={{ background: color }} />
            {name}
          </dt>
          <dd>{wordsOf(values[index] ?? null, format)}</dd>
        </div>
      ))}
    </dl>
  </div>
)

/** "Thu 18 June: Revenue $12,480.00, Margin no data". */
export const tipWords = ({ part, index, series }: Omit<PlotTipProps, 'side'>): string =>
  `${part.name}: ${series
    .map(
      ({ name, values, format }) => `${name} ${wordsOf(values[index] ?? null, format).replace('No data', 'no data')}`,
    )
    .join(', ')}`

const wordsOf = (value: number | null, format: (value: number) => string) =>
  value === null ? 'No data' : format(value)
