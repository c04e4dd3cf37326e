import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { WhichHotel } from './hotel-source.ts'
import type { KnownDays } from './known-days.ts'

export type VentureHotel = { readonly id: string; readonly name: string; readonly currency: string }

/** The venture's hotels, or the one that is asked for, by name. */
export async function ventureHotels(
  db: Reads,
  ventureId: string,
  { hotelId }: WhichHotel,
): Promise<readonly VentureHotel[]> {
  const { rows } = await sql<VentureHotel>`
    select hotel_id as id, name, currency from hospitality.hotel_facts
    where venture_id = ${ventureId} and (${hotelId ?? null}::uuid is null or hotel_id = ${hotelId ?? null}::uuid)
    order by name, hotel_id`.execute(db)
  return rows
}

/** Days of which nothing is recorded stand in a currency that some hotel has: the venture's own where there is a choice. */
export function inHotelCurrency(known: KnownDays, hotels: readonly VentureHotel[]): KnownDays {
  const { venture } = known
  const [first] = hotels
  const isOwn = first === undefined || hotels.some(({ currency }) => currency === venture.currency)
  return isOwn ? known : { ...known, venture: { ...venture, currency: first.currency } }
}
