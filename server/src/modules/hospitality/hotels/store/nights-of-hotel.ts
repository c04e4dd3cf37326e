import type { Hotel } from '@holdfast/engine/hospitality'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** The days of which the hotel has figures. Read once the hotel is held for a change, so that none comes meanwhile. */
export async function nightsOfHotel(tx: Tx, { ventureId, id }: Hotel): Promise<readonly Day[]> {
  const found = await sql<{ day: Day }>`
    select day from hospitality.hotel_days
    where venture_id = ${ventureId} and hotel_id = ${id} and voided_at is null order by day`.execute(tx)
  return found.rows.map(({ day }) => day)
}
