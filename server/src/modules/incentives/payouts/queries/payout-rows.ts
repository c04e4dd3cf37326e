import type { PayoutRow } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutView } from '../payout-view.ts'
import { payoutRecords } from './payout-records.ts'

/** Payouts of a venture by their ids, in the order of names. */
export async function payoutRows(
  db: Reads,
  caller: Caller,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly PayoutRow[]> {
  const chosen = sql`(select * from incentives.payouts where venture_id = ${ventureId} and id = any (${[...ids]}::uuid[]))`
  const records = await payoutRecords(db, chosen, sql`u.name, p.user_id, p.currency`)
  return records.map((record) => payoutView(caller, record))
}
