import type { Hotel } from '@holdfast/engine/hospitality'
import { type HotelId, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
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
  if (next.code !== before.code) await refuseTaken(tx, next)
  await tx
    .updateTable('hospitality.hotels')
    .set({
      ...hotelColumns(next),
      ...(voided && { voided_at: next.voidedAt, voided_by: voided.by, void_reason: voided.reason }),
    })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

async function refuseTaken(tx: Tx, { ventureId, id, code }: Hotel): Promise<void> {
  const taken = await sql`
    select from hospitality.hotels
    where venture_id = ${ventureId} and lower(code) = lower(${code}) and id <> ${id} and voided_at is null`.execute(tx)
  if (taken.rows.length > 0) refuseTakenCode(code)
}

function refuseTakenCode(code: string): never {
  return refuse('conflict', 'hotel.code_taken', `Another hotel of this venture has the code ${code} already.`, {
    field: 'code',
  })
}
