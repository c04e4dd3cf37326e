import { formatDuration, formatMoney, formatNumber, formatRatio } from './format.ts'
import { minorOf } from './money-text.ts'

interface FigureKind {
  readonly format: 'count' | 'money' | 'number' | 'ratio' | 'seconds'
  readonly currency: string | null
}

/** A figure as the API names it, decimal text: money in major units, a share as a fraction, a duration in seconds. */
export function formatFigure(value: string, { format, currency }: FigureKind): string {
  if (format === 'ratio') return formatRatio(value)
  if (format === 'seconds') return formatDuration(Number(value))
  const minor = format === 'money' && currency !== null ? minorOf(value, currency) : null
  return minor === null || currency === null ? formatNumber(value) : formatMoney({ minor, currency })
}
