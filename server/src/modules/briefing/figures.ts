import type { BpoFigures, BriefingFigure, FreightFigures, HoldingsFigures, HotelFigures } from '@holdfast/contract'
import { type Day, divide, fromMinor, minorDigits, type Rational, rational, toDecimal } from '@holdfast/engine/kernel'

/** `aim`: the target metric that it is compared with. */
type Named = { readonly metric: string; readonly label: string; readonly aim?: string }
/**
 * A sum of the day, one that may not be known (no row: nothing is), or a ratio that the figures hold as Σ ÷ Σ already; a
 * ratio of money is in major units.
 */
type Line<F> = Named &
  (
    | { readonly format: 'count' | 'money'; readonly sumOf: (figures: F) => number }
    | { readonly format: 'count' | 'money'; readonly knownOf: (figures: F) => number | null }
    | { readonly format: 'ratio' | 'seconds' | 'money'; readonly ratioOf: (figures: F) => string | null }
  )

export const FREIGHT_LINES: readonly Line<FreightFigures>[] = [
  {
    metric: 'loads_delivered',
    aim: 'delivered',
    label: 'Loads delivered',
    format: 'count',
    sumOf: (figures) => figures.delivered,
  },
  { metric: 'revenue', aim: 'revenue', label: 'Revenue', format: 'money', sumOf: (figures) => figures.revenueMinor },
  {
    metric: 'margin',
    aim: 'margin',
    label: 'Margin of known',
    format: 'money',
    sumOf: (figures) => figures.marginMinor,
  },
  {
    metric: 'on_time_delivery',
    aim: 'onTimeDelivery',
    label: 'On-time delivery',
    format: 'ratio',
    ratioOf: (figures) => figures.onTimeDelivery,
  },
  { metric: 'missing_buy', label: 'Missing buy', format: 'count', sumOf: (figures) => figures.unknownCost },
]

export const BPO_LINES: readonly Line<BpoFigures>[] = [
  { metric: 'calls', aim: 'calls', label: 'Calls', format: 'count', sumOf: (figures) => figures.calls },
  {
    metric: 'answered_share',
    aim: 'answeredShare',
    label: 'Answered',
    format: 'ratio',
    ratioOf: (figures) => figures.answeredShare,
  },
  {
    metric: 'service_level',
    aim: 'serviceLevel',
    label: 'Service level',
    format: 'ratio',
    ratioOf: (figures) => figures.serviceLevel,
  },
  {
    metric: 'average_handle_time',
    aim: 'averageHandleTime',
    label: 'Average handle time',
    format: 'seconds',
    ratioOf: (figures) => figures.averageHandleTime,
  },
  {
    metric: 'appointments',
    aim: 'appointments',
    label: 'Appointments',
    format: 'count',
    sumOf: (figures) => figures.appointments,
  },
  { metric: 'deals', aim: 'deals', label: 'Deals', format: 'count', sumOf: (figures) => figures.deals },
  { metric: 'revenue', aim: 'revenue', label: 'Revenue', format: 'money', sumOf: (figures) => figures.revenueMinor },
]

export const HOTEL_LINES: readonly Line<HotelFigures>[] = [
  {
    metric: 'occupancy',
    aim: 'occupancy',
    label: 'Occupancy',
    format: 'ratio',
    ratioOf: (figures) => figures.occupancy,
  },
  { metric: 'adr', aim: 'adr', label: 'ADR', format: 'money', ratioOf: (figures) => figures.adr },
  { metric: 'revpar', aim: 'revpar', label: 'RevPAR', format: 'money', ratioOf: (figures) => figures.revpar },
  {
    metric: 'revenue',
    aim: 'totalRevenue',
    label: 'Revenue',
    format: 'money',
    knownOf: (figures) => figures.totalRevenueMinor,
  },
  {
    metric: 'loss_nights',
    aim: 'lossNights',
    label: 'Loss nights',
    format: 'count',
    knownOf: (figures) => (figures.lossJudged === 0 ? null : figures.lossNights),
  },
  { metric: 'nights', label: 'Nights recorded', format: 'count', sumOf: (figures) => figures.nights },
  {
    metric: 'reviews_received',
    label: 'Reviews received',
    format: 'count',
    sumOf: (figures) => figures.reviewsReceived,
  },
  {
    metric: 'reviews_answered',
    aim: 'reviewsAnswered',
    label: 'Reviews answered',
    format: 'count',
    sumOf: (figures) => figures.reviewsAnswered,
  },
]

export const HOLDINGS_LINES: readonly Line<HoldingsFigures>[] = [
  { metric: 'cash', label: 'Cash', format: 'money', knownOf: (figures) => figures.closingMinor },
]

const COUNT_DIGITS = 2

/** One currency's figures: the days oldest first, the last of them yesterday, and their total (domain.md §5, §7). */
export type Span<F> = {
  readonly currency: string
  readonly days: readonly Day[]
  readonly byDay: ReadonlyMap<Day, F>
  readonly total: F
  /** By target metric, what yesterday aimed at in the venture's currency; money in minor units. */
  readonly aims: ReadonlyMap<string, string>
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
      target: aimOf(line, span),
      days,
    }
  })
}

/** A day without a row has nothing of this currency. */
function shownValue<F>(line: Line<F>, figures: F | undefined, currency: string): string | null {
  if ('ratioOf' in line) return figures === undefined ? null : shownRatio(line, line.ratioOf(figures), currency)
  if ('knownOf' in line) return figures === undefined ? null : shownSum(line, line.knownOf(figures), currency)
  return shownSum(line, figures === undefined ? 0 : line.sumOf(figures), currency)
}

function meanOf<F>(line: Line<F>, { total, days, byDay, currency }: Span<F>): string | null {
  if ('ratioOf' in line) return shownRatio(line, line.ratioOf(total), currency)
  if ('knownOf' in line) {
    const known = days.filter((day) => {
      const figures = byDay.get(day)
      return figures !== undefined && line.knownOf(figures) !== null
    })
    return meanOver(line, line.knownOf(total), known.length, currency)
  }
  return meanOver(line, line.sumOf(total), days.length, currency)
}

function meanOver<F>(line: Line<F>, sum: number | null, days: number, currency: string): string | null {
  if (sum === null || days === 0) return null
  const count = rational(days)
  if (line.format === 'money') return money(divide(fromMinor({ minor: sum, currency }), count), currency)
  return toDecimal(divide(rational(sum), count), COUNT_DIGITS)
}

/** Of one day. A target of a sum of money is in minor units, that of a rate in major ones. */
function aimOf<F>({ aim, format, ...line }: Line<F>, { aims, currency }: Span<F>): string | null {
  const value = aim === undefined ? undefined : aims.get(aim)
  if (value === undefined) return null
  if (format !== 'money') return value
  const isRate = 'ratioOf' in line
  return money(divide(rational(value), rational(isRate ? 1 : 10 ** minorDigits(currency))), currency)
}

function shownSum<F>({ format }: Line<F>, sum: number | null, currency: string): string | null {
  if (sum === null) return null
  return format === 'money' ? money(fromMinor({ minor: sum, currency }), currency) : String(sum)
}

function shownRatio<F>({ format }: Line<F>, value: string | null, currency: string): string | null {
  return value !== null && format === 'money' ? money(rational(value), currency) : value
}

/** In major units, as every amount that is text. */
function money(amount: Rational, currency: string): string {
  return toDecimal(amount, minorDigits(currency))
}
