import { type RawBuilder, sql } from 'kysely'

/** All hotels of the venture, or one of them. */
export type WhichHotel = { readonly hotelId?: string | undefined }

export function ofHotel({ hotelId }: WhichHotel): RawBuilder<unknown> {
  return hotelId === undefined ? sql`true` : sql`f.hotel_id = ${hotelId}`
}
