import type { MyDay } from '@holdfast/contract'
import { add, eachDay, minorDigits, rational, toDecimal, toText } from '@holdfast/engine/kernel'
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
  const days = eachDay(from, to).map((day) => ({ day, value: sumOf(byDay.get(day) ?? [], currency) }))
  return {
    ...shown,
    ventureId: venture.id,
    ventureName: venture.name,
    currency,
    today: days.at(-1)?.value ?? null,
    month: sumOf(measured, currency),
    days,
    unmeasured: total(measured.map((each) => each.unmeasured)),
  }
}

function sumOf(measured: readonly MetricDay[], currency: string | null): string | null {
  const rows = total(measured.map((each) => each.rowCount))
  if (rows > 0 && rows === total(measured.map((each) => each.unmeasured))) return null
  const sum = measured.map((each) => rational(each.value)).reduce(add, rational(0))
  return currency === null ? toText(sum) : toDecimal(sum, minorDigits(currency))
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
