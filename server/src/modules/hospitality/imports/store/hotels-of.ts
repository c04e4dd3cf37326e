import type { Hotel } from '@holdfast/engine/hospitality'
import type { HotelId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { toHotel } from '../../hotels/store/hotel-row.ts'

/** The hotels of a venture that count. */
export async function hotelsOf(db: Reads, ventureId: string): Promise<readonly Hotel[]> {
  const rows = await db
    .selectFrom('hospitality.hotels')
    .selectAll()
    .where('venture_id', '=', ventureId)
    .where('voided_at', 'is', null)
    .execute()
  return rows.map(toHotel)
}

/** The same hotels as they stand now, kept from everybody else who records nights; always in one order. */
export async function holdHotels(
  tx: Tx,
  ventureId: string,
  ids: readonly HotelId[],
): Promise<ReadonlyMap<HotelId, Hotel>> {
  const rows = await tx
    .selectFrom('hospitality.hotels')
    .selectAll()
    .where('venture_id', '=', ventureId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map(toHotel).map((hotel) => [hotel.id, hotel]))
}
