import { useRef } from 'react'
import css from './plot.module.css'
import { PlotColumn } from './plot-column.tsx'
import { isLonely, levelPath, linePath, middle } from './plot-lines.ts'
import type { PlotProps } from './plot-props.ts'
import { plotScale } from './plot-scale.ts'
import { usePlotPoints } from './use-plot-points.ts'

/**
 * Bars and lines over the same parts. Boxes and one stretched drawing instead of a library: they take the width they
 * get, print, and cost no download. One stop for the keyboard: arrows walk the points, Enter opens their rows.
 */
export function Plot(props: PlotProps) {
  const { label, parts, series, links, formatAxis, height = 208 } = props
  const plot = useRef<HTMLDivElement>(null)
  const shown = usePlotPoints(plot)
  const { ticks, at } = plotScale(props)
  const opens = Boolean(links) || series.some((each) => each.links)
  const Frame = opens ? 'section' : 'div'
  return (
    <Frame role={opens ? undefined : 'img'} aria-label={label} className={css['frame']} style={{ height }}>
      <div className={css['axis']} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${at(tick)}%` }}>
            {formatAxis(tick)}
          </span>
        ))}
      </div>
      <div ref={plot} className={css['plot']}>
        {ticks.map((tick) => (
          <hr key={tick} style={{ bottom: `${at(tick)}%` }} aria-hidden />
        ))}
        <div className={css['columns']}>
          {parts.map((part, index) => (
            <PlotColumn key={part.key} chart={props} index={index} at={at} shown={shown === index} />
          ))}
        </div>
        <Lines {...props} at={at} />
      </div>
    </Frame>
  )
}

/** Drawn over the bars, through which the pointer still reaches what opens. */
function Lines({ parts, series, target, at }: PlotProps & { readonly at: (value: number) => number }) {
  const lines = series.filter(({ draw }) => draw === 'line')
  return (
    <div className={css['lines']} aria-hidden>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {lines.map(({ key, color, values }) => (
          <g key={key}>
            <path className={css['halo']} d={linePath(values, at)} />
            <path d={linePath(values, at)} style={{ stroke: color }} />
          </g>
        ))}
        {target && (
          <>
            <path className={css['halo']} d={levelPath(target.values, at)} />
            <path className={css['target']} d={levelPath(target.values, at)} />
          </>
        )}
      </svg>
      {lines.flatMap(({ key, color, values }) =>
        values.map((value, i) =>
          value !== null && (parts.length <= MANY || isLonely(values, i)) ? (
            <i
              key={`${key} ${parts[i]?.key}`}
              style={{ left: `${middle(i, parts.length)}%`, bottom: `${at(value)}%`, background: color }}
            />
          ) : null,
        ),
      )}
    </div>
  )
}

/** From so many points on, dots would hide their line. */
const MANY = 31
