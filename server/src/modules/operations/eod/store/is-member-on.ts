import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

export async function isMemberOn(tx: Tx, ventureId: VentureId, userId: UserId, day: Day): Promise<boolean> {
  const found = await sql`
    select from ventures.membership_facts m
    where m.venture_id = ${ventureId} and m.user_id = ${userId} and m.during @> ${day}::date`.execute(tx)
  return found.rows.length > 0
}
