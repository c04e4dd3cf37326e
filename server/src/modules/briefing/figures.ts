import type { BpoFigures, BriefingFigure, FreightFigures } from '@holdfast/contract'
import { type Day, divide, fromMinor, minorDigits, type Rational, rational, toDecimal } from '@holdfast/engine/kernel'

type Named = { readonly metric: string; readonly label: string }
/** A sum of the day, or a ratio that the figures hold as Σ ÷ Σ already. */
type Line<F> = Named &
  (
    | { readonly format: 'count' | 'money'; readonly sumOf: (figures: F) => number }
    | { readonly format: 'ratio' | 'seconds'; readonly ratioOf: (figures: F) => string | null }
  )

export const FREIGHT_LINES: readonly Line<FreightFigures>[] = [
  { metric: 'loads_delivered', label: 'Loads delivered', format: 'count', sumOf: (figures) => figures.delivered },
  { metric: 'revenue', label: 'Revenue', format: 'money', sumOf: (figures) => figures.revenueMinor },
  { metric: 'margin', label: 'Margin of known', format: 'money', sumOf: (figures) => figures.marginMinor },
  {
    metric: 'on_time_delivery',
    label: 'On-time delivery',
    format: 'ratio',
    ratioOf: (figures) => figures.onTimeDelivery,
  },
  { metric: 'missing_buy', label: 'Missing buy', format: 'count', sumOf: (figures) => figures.unknownCost },
]

export const BPO_LINES: readonly Line<BpoFigures>[] = [
  { metric: 'calls', label: 'Calls', format: 'count', sumOf: (figures) => figures.calls },
  { metric: 'answered_share', label: 'Answered', format: 'ratio', ratioOf: (figures) => figures.answeredShare },
  { metric: 'service_level', label: 'Service level', format: 'ratio', ratioOf: (figures) => figures.serviceLevel },
  {
    metric: 'average_handle_time',
    label: 'Average handle time',
    format: 'seconds',
    ratioOf: (figures) => figures.averageHandleTime,
  },
  { metric: 'appointments', label: 'Appointments', format: 'count', sumOf: (figures) => figures.appointments },
  { metric: 'revenue', label: 'Revenue', format: 'money', sumOf: (figures) => figures.revenueMinor },
]

const COUNT_DIGITS = 2

/** One currency's figures: the days oldest first, the last of them yesterday, and their total (domain.md §5, §7). */
export type Span<F> = {
  readonly currency: string
  readonly days: readonly Day[]
  readonly byDay: ReadonlyMap<Day, F>
  readonly total: F
}

/** Yesterday beside the mean of the days: Σ ÷ their number for a sum, Σ ÷ Σ for a ratio, null where nothing was measured. */
export function figuresOf<F>(lines: readonly Line<F>[], span: Span<F>): BriefingFigure[] {
  return lines.map((line) => {
    const days = span.days.map((day) => shownValue(line, span.byDay.get(day), span.currency))
    return {
      metric: line.metric,
      label: line.label,
      format: line.format,
      currency: line.format === 'money' ? span.currency : null,
      yesterday: days.at(-1) ?? null,
      sevenDayMean: meanOf(line, span),
      days,
    }
  })
}

/** A day without a row has nothing of this currency. */
function shownValue<F>(line: Line<F>, figures: F | undefined, currency: string): string | null {
  if ('ratioOf' in line) return figures === undefined ? null : line.ratioOf(figures)
  const sum = figures === undefined ? 0 : line.sumOf(figures)
  return line.format === 'money' ? money(fromMinor({ minor: sum, currency }), currency) : String(sum)
}

function meanOf<F>(line: Line<F>, { total, days, currency }: Span<F>): string | null {
  if ('ratioOf' in line) return line.ratioOf(total)
  const sum = line.sumOf(total)
  const count = rational(days.length)
  if (line.format === 'money') return money(divide(fromMinor({ minor: sum, currency }), count), currency)
  return toDecimal(divide(rational(sum), count), COUNT_DIGITS)
}

/** In major units, as every amount that is text. */
function money(amount: Rational, currency: string): string {
  return toDecimal(amount, minorDigits(currency))
}
