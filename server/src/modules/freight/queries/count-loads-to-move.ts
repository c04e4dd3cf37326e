import { LOAD_STATUSES } from '@holdfast/engine/freight'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Not delivered yet and not gone. */
const TO_MOVE = LOAD_STATUSES.slice(0, LOAD_STATUSES.indexOf('DELIVERED'))

/** How many loads a person is credited on in these ventures still have to move. */
export async function countLoadsToMove(db: Reads, ventureIds: readonly VentureId[], userId: UserId): Promise<number> {
  const counted = await sql<{ loads: number }>`
    select count(*)::int as loads from freight.loads l
    where l.venture_id = any (${ventureIds}::uuid[]) and l.status = any (${[...TO_MOVE]}::text[])
      and l.voided_at is null and not l.is_test and exists (
        select from freight.load_credits c
        where c.venture_id = l.venture_id and c.load_id = l.id and c.user_id = ${userId})`.execute(db)
  return counted.rows[0]?.loads ?? 0
}
