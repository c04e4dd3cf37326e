import type { Hotel } from '@holdfast/engine/hospitality'
import { type HotelId, refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { hotelColumns } from './hotel-row.ts'

/** Refuses `hotel.code_taken`; of two who enter one code at once, the second is refused. */
export async function insertHotel(tx: Tx, caller: Caller, hotel: Omit<Hotel, 'id'>): Promise<HotelId> {
  const made = await tx
    .insertInto('hospitality.hotels')
    .values({
      venture_id: hotel.ventureId,
      time_zone: hotel.timeZone,
      currency: hotel.currency,
      created_at: caller.now,
      created_by: caller.person?.id ?? null,
      ...hotelColumns({ ...hotel, id: '' as HotelId }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? (made.id as HotelId) : refuseTakenCode(hotel.code)
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. Refuses `hotel.code_taken`. */
export async function saveHotel(
  tx: Tx,
  before: Hotel,
  next: Hotel,
  voided?: { readonly by: string | null; readonly reason: string },
): Promise<void> {
  if (next === before) return
  try {
    await tx
      .updateTable('hospitality.hotels')
      .set({
        ...hotelColumns(next),
        ...(voided && { voided_at: next.voidedAt, voided_by: voided.by, void_reason: voided.reason }),
      })
      .where('venture_id', '=', next.ventureId)
      .where('id', '=', next.id)
      .execute()
  } catch (error) {
    // The index decides: of two who take one code at once, the second is refused.
    if (constraintOf(error) === 'hotels_code') refuseTakenCode(next.code)
    throw error
  }
}

function refuseTakenCode(code: string): never {
  return refuse('conflict', 'hotel.code_taken', `Another hotel of this venture has the code ${code} already.`, {
    field: 'code',
  })
}
