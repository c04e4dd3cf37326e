import type { BriefingFigure } from '@holdfast/contract'
import { fallenPercent } from '@holdfast/engine/briefing'
import { type Day, divide, fromMinor, minorDigits, type Rational, rational, toDecimal } from '@holdfast/engine/kernel'
import type { Line } from './figure-lines.ts'

const COUNT_DIGITS = 2

/** One currency's figures: the days oldest first, the last of them yesterday, and their total (domain.md §5, §7). */
export type Span<F> = {
  readonly currency: string
  readonly days: readonly Day[]
  readonly byDay: ReadonlyMap<Day, F>
  readonly total: F
  /** By target metric, what yesterday aimed at in the venture's currency; money in minor units. */
  readonly aims: ReadonlyMap<string, string>
  /** From how many percent below the mean yesterday is told of as a fall; null: not on such a day. */
  readonly fallPercent: number | null
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
      fallenPercent: fallOf(line, span),
    }
  })
}

/** Of a sum that is known for every day that it is summed over. */
function fallOf<F>(line: Line<F>, { byDay, days, total, fallPercent: percent }: Span<F>): number | null {
  const last = days.at(-1)
  if (line.fallIsBad !== true || percent === null || last === undefined || 'ratioOf' in line) return null
  const measureOf = 'knownOf' in line ? line.knownOf : line.sumOf
  const known = 'knownOf' in line ? days.filter((day) => valueIn(byDay.get(day), measureOf) !== null) : days
  const yesterday = 'knownOf' in line ? valueIn(byDay.get(last), measureOf) : (valueIn(byDay.get(last), measureOf) ?? 0)
  const sum = measureOf(total)
  return yesterday === null || sum === null ? null : fallenPercent({ yesterday, sum, days: known.length }, percent)
}

function valueIn<F>(figures: F | undefined, measureOf: (figures: F) => number | null): number | null {
  return figures === undefined ? null : measureOf(figures)
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
