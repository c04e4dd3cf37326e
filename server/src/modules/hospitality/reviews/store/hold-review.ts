import type { Review } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type Judged, maySeeReview } from '../policy.ts'
import { isMyHotel } from '../queries/is-my-hotel.ts'
import { refuseMissingReview } from '../review-ref.ts'
import { hotelOfReview } from './find-reviewed-hotel.ts'
import { REVIEW_COLUMNS, type ReviewRow, toReview } from './review-row.ts'

/** A review that nobody else can change until this transaction ends: of two who answer, one waits here. */
export type HeldReview = { readonly review: Review; readonly judged: Judged; readonly venture: CallerVenture }

/** Locks the review. Refuses `review.not_found` for what is not there for the caller, wherever it may be. */
export async function holdReview(tx: Tx, caller: Caller, reviewId: string): Promise<HeldReview> {
  const row = await lockRow(tx, caller, reviewId)
  if (!row) return refuseMissingReview()
  const venture = ventureOf(caller, row.venture_id)
  const hotel = await hotelOfReview(tx, row)
  const review = toReview(row, { hotel, responderName: await nameOf(tx, row) })
  const judged = { ...review, isMyHotel: await isMyHotel(tx, caller, venture, hotel.id) }
  return maySeeReview(caller, judged) ? { review, judged, venture } : refuseMissingReview()
}

/** Only its own row: joined to others, it would be missed when a change that was waited for moved the join. */
async function lockRow(tx: Tx, caller: Caller, reviewId: string): Promise<ReviewRow | undefined> {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('hospitality.reviews')
    .select(REVIEW_COLUMNS)
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
}

async function nameOf(tx: Tx, { venture_id, responded_by }: ReviewRow): Promise<string | null> {
  if (responded_by === null) return null
  const found = await sql<{ name: string }>`
    select name from ventures.people_facts where venture_id = ${venture_id} and user_id = ${responded_by}`.execute(tx)
  return found.rows[0]?.name ?? null
}
