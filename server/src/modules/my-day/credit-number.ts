import type { MyDay } from '@holdfast/contract'
import { findMetric } from '@holdfast/engine/incentives'
import {
  add,
  divide,
  eachDay,
  isZero,
  minorDigits,
  type Rational,
  rational,
  toDecimal,
  toText,
} from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../platform/caller.ts'
import type { MetricDay } from '../incentives/index.ts'
import type { CreditNumber } from './job-numbers.ts'
import { monthSoFar } from './own-days.ts'

type MyNumber = MyDay['numbers'][number]

/** A measure of somebody's own credits, this month by day. Where every row lacks the measure it is unknown, not 0. */
export function creditNumber(venture: CallerVenture, shown: CreditNumber, measured: readonly MetricDay[]): MyNumber {
  const { from, to } = monthSoFar(venture)
  const byDay = Map.groupBy(measured, (each) => each.day)
  const currency = shown.format === 'money' ? venture.currency : null
  const valueIn = (rows: readonly MetricDay[]) => measuredValue(shown.metric, rows, currency)
  const days = eachDay(from, to).map((day) => ({ day, value: valueIn(byDay.get(day) ?? []) }))
  return {
    ...shown,
    ventureId: venture.id,
    ventureName: venture.name,
    currency,
    today: days.at(-1)?.value ?? null,
    month: valueIn(measured),
    days,
    unmeasured: total(measured.map((each) => each.unmeasured)),
  }
}

/** Of some days; money is in major units of the currency. */
export function measuredValue(metric: string, measured: readonly MetricDay[], currency: string | null): string | null {
  return findMetric(metric)?.kind === 'ratio' ? ratioOf(measured, currency) : sumOf(measured, currency)
}

function sumOf(measured: readonly MetricDay[], currency: string | null): string | null {
  const rows = total(measured.map((each) => each.rowCount))
  if (rows > 0 && rows === total(measured.map((each) => each.unmeasured))) return null
  const sum = added(measured.map((each) => each.value))
  return currency === null ? toText(sum) : toDecimal(sum, minorDigits(currency))
}

const RATIO_DIGITS = 6

/** Σ ÷ Σ; of nothing there is no data. */
function ratioOf(measured: readonly MetricDay[], currency: string | null): string | null {
  const below = added(measured.flatMap(({ denominator }) => denominator ?? []))
  if (isZero(below)) return null
  const ratio = divide(added(measured.map((each) => each.value)), below)
  return toDecimal(ratio, currency === null ? RATIO_DIGITS : minorDigits(currency))
}

function added(values: readonly string[]): Rational {
  return values.map((value) => rational(value)).reduce(add, rational(0))
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
