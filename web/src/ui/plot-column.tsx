import { Link } from '@tanstack/react-router'
import type { CSSProperties, ReactNode } from 'react'
import type { LinkTarget } from './link-target.ts'
import css from './plot.module.css'
import { everyName, isNamed } from './plot-names.ts'
import type { PlotProps, PlotSeries } from './plot-props.ts'
import { PlotTip, tipWords } from './plot-tip.tsx'

interface PlotColumnProps {
  readonly chart: PlotProps
  readonly index: number
  readonly at: (value: number) => number
  readonly shown: boolean
}

/** One part of the axis: its bars, its name, its tip, and the links to the rows behind them. */
export function PlotColumn({ chart, index, at, shown }: PlotColumnProps) {
  const { parts, series, links, stacked = false } = chart
  const part = parts[index]
  if (!part) return null
  const link = links?.[index]
  return (
    <div className={css['column']} data-column={index}>
      {link && (
        <Point link={link} index={index} chart={chart} label={tipWords({ part, index, series })} className="whole" />
      )}
      {stacked ? stackOf(chart, index, at) : sideBySide(chart, index, at)}
      {shown && <PlotTip part={part} index={index} series={series} side={sideOf(index, parts.length)} />}
      <span aria-hidden {...namedAt(chart, index)}>
        {part.short}
      </span>
    </div>
  )
}

function sideBySide(chart: PlotProps, index: number, at: (value: number) => number): ReactNode {
  const bars = chart.series.filter(({ draw }) => draw === 'bar')
  return bars.map((bar, place) => {
    const value = bar.values[index] ?? null
    if (value === null) return null
    const low = at(Math.min(0, value))
    const style = {
      '--place': place,
      '--bars': bars.length,
      bottom: `${low}%`,
      height: `${at(Math.max(0, value)) - low}%`,
      background: bar.color,
    } as CSSProperties
    return <Bar key={bar.key} chart={chart} index={index} bar={bar} below={value < 0} style={style} />
  })
}

function stackOf(chart: PlotProps, index: number, at: (value: number) => number): ReactNode {
  const bars = chart.series.filter(({ draw }) => draw === 'bar')
  return bars.map((bar, place) => {
    const value = bar.values[index] ?? null
    if (value === null || value === 0) return null
    const under = bars.slice(0, place).reduce((sum, { values }) => sum + (values[index] ?? 0), 0)
    const style = {
      '--place': 0,
      '--bars': 1,
      bottom: `${at(under)}%`,
      height: `${at(under + value) - at(under)}%`,
      background: bar.color,
    } as CSSProperties
    const isTop = bars.slice(place + 1).every(({ values }) => (values[index] ?? 0) === 0)
    return <Bar key={bar.key} chart={chart} index={index} bar={bar} inner={!isTop} style={style} />
  })
}

interface BarProps {
  readonly chart: PlotProps
  readonly index: number
  readonly bar: PlotSeries
  readonly below?: boolean
  /** Another stands on it. */
  readonly inner?: boolean
  readonly style: CSSProperties
}

function Bar({ chart, index, bar, below, inner, style }: BarProps) {
  const link = bar.links?.[index]
  const part = chart.parts[index]
  if (!link || !part)
    return <i className={css['bar']} data-below={below || undefined} data-inner={inner || undefined} style={style} />
  const label = tipWords({ part, index, series: [bar] })
  return <Point link={link} index={index} chart={chart} label={label} className="bar" inner={inner} style={style} />
}

interface PointProps {
  readonly link: LinkTarget
  readonly chart: PlotProps
  readonly index: number
  readonly label: string
  readonly className: 'whole' | 'bar'
  readonly inner?: boolean | undefined
  readonly style?: CSSProperties
}

/** Only the last point takes the tab key; the arrows lead to the others. */
const Point = ({ link, chart, index, label, className, inner, style }: PointProps) => (
  <Link
    {...link}
    data-point
    preload={false}
    className={css[className]}
    data-inner={inner || undefined}
    style={style}
    tabIndex={index === chart.parts.length - 1 && className === 'whole' ? 0 : -1}
    aria-label={label}
  />
)

function sideOf(index: number, count: number) {
  if (index < count / 4) return 'start'
  return index >= (count * 3) / 4 ? 'end' : 'middle'
}

/** Which names are left out, by the width that the chart gets. */
function namedAt({ parts }: PlotProps, index: number) {
  const chars = Math.max(...parts.map(({ short }) => short.length))
  const hidden = (width: number) => !isNamed(index, parts.length, everyName(parts.length, chars, width)) || undefined
  return { 'data-small': hidden(240), 'data-medium': hidden(400), 'data-large': hidden(880) }
}
