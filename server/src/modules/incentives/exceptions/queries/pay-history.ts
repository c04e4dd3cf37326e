import { type Variance, varianceOf } from '@holdfast/engine/incentives'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import type { StandingPayout } from '../exception.ts'
import { periodsBefore } from '../periods-before.ts'

type Earned = Pick<StandingPayout, 'id' | 'userId' | 'currency' | 'earnedMinor'>
export type PayHistory = {
  /** The same person’s periods before, the oldest first; null: no pay row. */
  readonly periods: readonly (DaySpan & { readonly amountMinor: number | null })[]
  /** null: too few of them for anything to be usual. */
  readonly variance: Variance | null
}

/** How each of these payouts of one period compares with what the same person earned in the same currency before it, by id. */
export async function payHistory(
  db: Reads,
  { ventureId, liveFrom, ...span }: DaySpan & { readonly ventureId: VentureId; readonly liveFrom: Day },
  payouts: readonly Earned[],
): Promise<ReadonlyMap<string, PayHistory>> {
  const spans = periodsBefore(span, liveFrom)
  const sums = await sumsOf(db, ventureId, spans, payouts)
  return new Map(
    payouts.map((payout) => {
      const periods = spans.map((each, index) => ({ ...each, amountMinor: sums.get(keyOf(payout, index)) ?? null }))
      const before = periods.flatMap(({ amountMinor }) => (amountMinor === null ? [] : [amountMinor]))
      return [payout.id, { periods, variance: varianceOf(payout.earnedMinor, before) }]
    }),
  )
}

/**
 * Days and the adjustments booked on them, as the payout that they stand beside. A period has a sum where it has a row, be it
 * of 0. One follows the other, so that a day is in the last that has begun by then.
 */
async function sumsOf(
  db: Reads,
  ventureId: VentureId,
  spans: readonly DaySpan[],
  payouts: readonly Earned[],
): Promise<ReadonlyMap<string, number>> {
  if (spans.length === 0 || payouts.length === 0) return new Map()
  const people = [...new Set(payouts.map(({ userId }) => userId))]
  const rowsOf = (table: 'daily' | 'adjustments', day: 'day' | 'booked_on') => sql`
    select user_id, currency, ${sql.ref(day)} as day, amount_minor from ${sql.table(`incentives.${table}`)}
    where venture_id = ${ventureId} and user_id = any (${people}::uuid[])
      and ${sql.ref(day)} between ${spans[0]?.from}::date and ${spans.at(-1)?.to}::date`
  const rows = await sql<{ userId: UserId; currency: string; index: number; minor: number }>`
    select user_id as "userId", currency, width_bucket(day, ${spans.map(({ from }) => from)}::date[]) - 1 as index,
      sum(amount_minor)::bigint as minor
    from (${rowsOf('daily', 'day')} union all ${rowsOf('adjustments', 'booked_on')}) earned
    group by 1, 2, 3`.execute(db)
  return new Map(rows.rows.map(({ index, minor, ...of }) => [keyOf(of, index), minor]))
}

function keyOf({ userId, currency }: Pick<Earned, 'userId' | 'currency'>, index: number): string {
  return `${userId} ${currency} ${index}`
}
