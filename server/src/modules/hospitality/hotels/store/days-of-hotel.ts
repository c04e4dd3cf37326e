import type { Hotel } from '@holdfast/engine/hospitality'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Every day that counts anything of the hotel: a night, a review or its answer, a dispute or its decision. */
export async function daysOfHotel(tx: Tx, { ventureId, id }: Hotel): Promise<readonly Day[]> {
  const theirs = sql`venture_id = ${ventureId} and hotel_id = ${id} and voided_at is null`
  const found = await sql<{ day: Day }>`
    select day from hospitality.hotel_days where ${theirs}
    union select received_on from hospitality.reviews where ${theirs}
    union select responded_on from hospitality.reviews where ${theirs} and responded_on is not null
    union select opened_on from hospitality.disputes where ${theirs}
    union select decided_on from hospitality.disputes where ${theirs} and decided_on is not null
    order by 1`.execute(tx)
  return found.rows.map(({ day }) => day)
}
