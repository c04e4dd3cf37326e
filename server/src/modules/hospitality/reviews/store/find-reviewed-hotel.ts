import type { ReviewedHotel } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { hotelVenture, maySeeHotel } from '../../policy.ts'
import { isMyHotel } from '../queries/is-my-hotel.ts'
import { type HotelRow, toReviewedHotel } from './review-row.ts'

export type FoundHotel = {
  readonly hotel: ReviewedHotel
  readonly venture: CallerVenture
  /** The caller answers for it today. */
  readonly isMine: boolean
}

/** A hotel of the caller's, of this venture where one is named. Refuses `hotel.not_found`, wherever it may be. */
export async function findReviewedHotel(
  tx: Tx,
  caller: Caller,
  { hotelId, ventureId }: { readonly hotelId: string; readonly ventureId?: string | undefined },
): Promise<FoundHotel> {
  const scope = ventureId === undefined ? caller.scope : [hotelVenture(caller, ventureId).id]
  const found = await sql<HotelRow & { readonly venture_id: string }>`
    select venture_id, id, name, time_zone, review_hours, negative_review_hours, voided_at from hospitality.hotels
    where venture_id = any (${[...scope]}::uuid[]) and id = ${hotelId} and voided_at is null`.execute(tx)
  const [row] = found.rows
  if (!row) return refuseMissingHotel()
  const venture = ventureOf(caller, row.venture_id)
  const isMine = await isMyHotel(tx, caller, venture, row.id)
  if (!maySeeHotel(caller, venture.id, isMine)) return refuseMissingHotel()
  return { hotel: toReviewedHotel(row), venture, isMine }
}

/** The hotel of a review that stands, also one that was voided since. */
export async function hotelOfReview(
  db: Reads,
  { venture_id, hotel_id }: { readonly venture_id: string; readonly hotel_id: string },
): Promise<ReviewedHotel> {
  const found = await sql<HotelRow>`
    select id, name, time_zone, review_hours, negative_review_hours, voided_at from hospitality.hotels
    where venture_id = ${venture_id} and id = ${hotel_id}`.execute(db)
  const [row] = found.rows
  return row ? toReviewedHotel(row) : refuseMissingHotel()
}

function refuseMissingHotel(): never {
  return refuse('not_found', 'hotel.not_found', 'There is no such hotel for you.')
}
