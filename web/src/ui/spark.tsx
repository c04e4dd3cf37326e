import css from './spark.module.css'

interface SparkProps {
  /** Oldest first; null is a day without data and leaves a gap. */
  readonly data: readonly (number | null)[]
  readonly target?: number | undefined
  readonly width?: number
  readonly height?: number
}

/** A line without axes: it shows shape, the figure beside it shows size. Hidden from readers for that reason. */
export function Spark({ data, target, width = 72, height = 24 }: SparkProps) {
  const known = [...data.filter((d) => d !== null), ...(target === undefined ? [] : [target])]
  if (known.length === 0) return null
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const y = (value: number) => height - 3 - ((value - low) / span) * (height - 6)
  const x = (i: number) => 2 + (i / Math.max(1, data.length - 1)) * (width - 6)
  const last = data.at(-1)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={css['spark']} aria-hidden>
      {target !== undefined && <line x1={0} x2={width} y1={y(target)} y2={y(target)} className={css['target']} />}
      <path d={pathWithGaps(data, x, y)} />
      {typeof last === 'number' && <circle cx={x(data.length - 1)} cy={y(last)} r={2.5} />}
    </svg>
  )
}

function pathWithGaps(data: SparkProps['data'], x: (i: number) => number, y: (value: number) => number) {
  return data
    .map((value, i) => {
      if (value === null) return ''
      const pen = i > 0 && data[i - 1] !== null ? 'L' : 'M'
      return `${pen}${x(i).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
