import { type HotelId, refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'

export type DisputedHotel = {
  readonly id: HotelId
  readonly name: string
  readonly code: string
  readonly zone: string
  readonly currency: string
}

/** The venture's hotels that count, in the order of their codes. */
export async function hotelsOf(db: Reads, ventureId: string): Promise<readonly DisputedHotel[]> {
  const found = await sql<DisputedHotel>`
    select hotel_id as id, name, code, time_zone as zone, currency from hospitality.hotel_facts
    where venture_id = ${ventureId} order by lower(code)`.execute(db)
  return found.rows
}

/** Refuses `hotel.not_found`, also for hotels of another venture and for void ones. */
export async function requireHotel(tx: Tx, ventureId: string, hotelId: string): Promise<DisputedHotel> {
  const found = await sql<DisputedHotel>`
    select hotel_id as id, name, code, time_zone as zone, currency from hospitality.hotel_facts
    where venture_id = ${ventureId} and hotel_id = ${hotelId}::uuid`.execute(tx)
  return found.rows[0] ?? refuseMissingHotel()
}

/** The same answer whether the hotel does not exist or is not the caller's to see. */
export function refuseMissingHotel(): never {
  return refuse('not_found', 'hotel.not_found', 'There is no such hotel for you.', { field: 'hotelId' })
}

/** Somebody of this venture, now or once. Refuses `person.unknown`, also for people of another venture. */
export async function requireOwner(tx: Tx, ventureId: string, userId: string): Promise<UserId> {
  const found = await sql`
    select from ventures.people_facts where venture_id = ${ventureId} and user_id = ${userId}::uuid`.execute(tx)
  if (found.rows.length === 0)
    refuse('refused', 'person.unknown', 'This venture has no such person.', { field: 'ownerId' })
  return userId as UserId
}
