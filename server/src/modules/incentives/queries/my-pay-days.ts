import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** What a person earned on one day in one venture and currency, in minor units. */
export type PayDay = {
  readonly ventureId: VentureId
  readonly day: Day
  readonly currency: string
  readonly amountMinor: number
}

/** The caller's own pay from `from` to `to`, both included, oldest day first. A day without pay has no row. */
export async function myPayDays(db: Reads, caller: Caller, from: Day, to: Day): Promise<readonly PayDay[]> {
  if (caller.scope.length === 0) return []
  const rows = await db
    .selectFrom('incentives.daily')
    .select(['venture_id', 'day', 'currency', 'amount_minor'])
    .where('venture_id', 'in', [...caller.scope])
    .where('user_id', '=', personOf(caller))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute()
  return rows.map((row) => ({
    ventureId: row.venture_id as VentureId,
    day: row.day,
    currency: row.currency,
    amountMinor: row.amount_minor,
  }))
}
