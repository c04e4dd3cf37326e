import type { HotelNight } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/** The night stays with what it said; whoever voids it is who recorded this version. */
export async function saveVoid(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  { hotelId, day }: HotelNight,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('hospitality.hotel_days')
    .set({
      voided_at: caller.now,
      void_reason: reason,
      recorded_by: caller.person?.id ?? null,
      recorded_at: caller.now,
      version: sql`version + 1`,
    })
    .where('venture_id', '=', ventureId)
    .where('hotel_id', '=', hotelId)
    .where('day', '=', day)
    .execute()
}
