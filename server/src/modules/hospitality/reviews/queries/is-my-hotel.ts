import { sql } from 'kysely'
import { type Caller, type CallerVenture, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

/** Whether the caller answers for a hotel today; asked only of those who do not see every hotel of the venture anyway. */
export async function isMyHotel(
  db: Reads,
  caller: Caller,
  { id, today }: CallerVenture,
  hotelId: string,
): Promise<boolean> {
  if (caller.person === null || may(caller, 'hotel.read', id)) return false
  const found = await sql`
    select from hospitality.hotel_people where venture_id = ${id} and hotel_id = ${hotelId}
      and user_id = ${caller.person.id} and during @> ${today}::date`.execute(db)
  return found.rows.length > 0
}
