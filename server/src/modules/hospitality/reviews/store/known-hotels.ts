import type { ReviewedHotel } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type HotelRow, toReviewedHotel } from './review-row.ts'

export type KnownHotel = ReviewedHotel & { readonly code: string }

/** Every hotel of a venture that counts. */
export async function knownHotels(db: Reads, ventureId: string): Promise<readonly KnownHotel[]> {
  const found = await sql<HotelRow & { readonly code: string }>`
    select id, name, code, time_zone, review_hours, negative_review_hours, voided_at from hospitality.hotels
    where venture_id = ${ventureId} and voided_at is null order by id`.execute(db)
  return found.rows.map((row) => ({ ...toReviewedHotel(row), code: row.code }))
}
