import type { ProfitRow } from '@holdfast/contract'
import { type Day, periodEnd, periodStart, type Weekday } from '@holdfast/engine/kernel'
import type { FreightColumn } from '../../store/freight-table.ts'
import { freightTable } from '../../store/freight-table.ts'
import { sumsIn } from '../dashboard/across-currencies.ts'
import { billedSums } from '../dashboard/freight-row.ts'
import type { KnownDays } from '../known-days.ts'
import type { PeriodSums } from '../sum-periods.ts'
import { profitRow } from './profit-row.ts'

/** Every month of the range that has begun, also one in which nothing was billed. */
export function monthRows(sums: readonly PeriodSums<FreightColumn>[], known: KnownDays, currency: string): ProfitRow[] {
  const months = [...new Set(known.periods)].filter((month) => month <= known.venture.today)
  const nothing = { currency, now: known.now, columns: freightTable.columns }
  return months.map((month) => ({
    key: month,
    label: month.slice(0, 'YYYY-MM'.length),
    filters: {},
    ...daysOf(month, known),
    ...profitRow(
      billedSums(
        sumsIn(
          sums.filter(({ period }) => period === month),
          currency,
          nothing,
        ),
      ),
      currency,
    ),
  }))
}

/** Of a month at either end of the range, what lies in it. */
function daysOf(month: Day, { from, to, venture }: KnownDays) {
  const weekStart = venture.weekStart as Weekday
  const [start, end] = [periodStart(month, 'month', weekStart), periodEnd(month, 'month', weekStart)]
  return { firstDay: start < from ? from : start, lastDay: end > to ? to : end }
}
