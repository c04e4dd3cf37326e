import type { BarChartProps } from './bar-chart-props.ts'
import css from './bar-drawing.module.css'
import { scaleOf } from './bar-scale.ts'
import { chartColor } from './theme.ts'

type BarDrawingProps = Omit<BarChartProps, 'note' | 'nameHead'>

// Boxes instead of a drawing library: they take the width they get, print, and cost no download.
export function BarDrawing({ label, bars, slot = 1, target, format, formatAxis, height = 184 }: BarDrawingProps) {
  const values = bars.flatMap((bar) => bar.value ?? [])
  const scale = scaleOf(target === undefined ? values : [...values, target])
  const at = (value: number) => `${((value - scale.low) / (scale.high - scale.low)) * 100}%`
  const size = (value: number) => `${(Math.abs(value) / (scale.high - scale.low)) * 100}%`
  // On a phone only about eight names fit below the bars.
  const every = Math.ceil(bars.length / 8)
  return (
    <div role="img" aria-label={label} className={css['frame']} style={{ height }}>
      <div className={css['axis']}>
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ bottom: at(tick) }}>
            {(formatAxis ?? format)(tick)}
          </span>
        ))}
      </div>
      <div className={css['plot']}>
        {scale.ticks.map((tick) => (
          <hr key={tick} style={{ bottom: at(tick) }} />
        ))}
        <div className={css['bars']}>
          {bars.map(({ name, value }, i) => (
            <div key={name} className={css['slot']}>
              {value !== null && (
                <i
                  data-below={value < 0 || undefined}
                  style={{ bottom: at(Math.min(0, value)), height: size(value), background: chartColor(slot) }}
                />
              )}
              <b>{value === null ? 'No data' : format(value)}</b>
              <span data-sparse={i % every > 0 || undefined}>{name}</span>
            </div>
          ))}
        </div>
        {target !== undefined && <div className={css['target']} style={{ bottom: at(target) }} />}
      </div>
    </div>
  )
}
