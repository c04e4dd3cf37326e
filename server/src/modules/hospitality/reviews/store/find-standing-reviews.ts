import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { StandingReview } from '../imports/decide-reviews.ts'
import { keyOf, type ReviewImportRow } from '../imports/review-row.ts'
import { type HotelRow, type ReviewRow, toReview, toReviewedHotel } from './review-row.ts'

export type Keyed = Pick<ReviewImportRow, 'key' | 'said'>
type Found = ReviewRow & {
  readonly import_key: string | null
  readonly import_digest: string | null
  readonly hotel: HotelRow
  readonly responder: string | null
}

/** The reviews that these rows are about, by key. */
export async function findStandingReviews(
  db: Reads,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, StandingReview>> {
  const { rows: found } = await sql<Found>`
    select r.*, to_jsonb(h) as hotel,
      (select p.name from ventures.people_facts p where p.venture_id = r.venture_id and p.user_id = r.responded_by) as responder
    from ${reviewsOf(ventureId, rows)} r join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id`.execute(
    db,
  )
  return new Map(
    found.map((row) => [
      keyOf(row.source, row.external_id, row.import_key),
      {
        review: toReview(row, { hotel: toReviewedHotel(row.hotel), responderName: row.responder }),
        digest: row.import_digest,
      },
    ]),
  )
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdStandingReviews(
  tx: Tx,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, StandingReview>> {
  const { rows: found } = await sql<{ id: string }>`select r.id from ${reviewsOf(ventureId, rows)} r`.execute(tx)
  await sql`
    select r.id from hospitality.reviews r
    where r.venture_id = ${ventureId} and r.id = any (${found.map(({ id }) => id)}::uuid[]) order by r.id for update`.execute(
    tx,
  )
  return findStandingReviews(tx, ventureId, rows)
}

/** By source and id, whoever entered them, else by key. */
function reviewsOf(ventureId: string, rows: readonly Keyed[]): RawBuilder<unknown> {
  const named = rows.flatMap(({ said }) => (said.externalId === null ? [] : [said]))
  const keys = rows.flatMap(({ said, key }) => (said.externalId === null ? [key] : []))
  return sql`(
    select r.* from unnest(${named.map(({ source }) => source)}::text[], ${named.map(({ externalId }) => externalId)}::text[]) n (source, external_id)
    join hospitality.reviews r on r.venture_id = ${ventureId} and r.source = n.source and r.external_id = n.external_id
    union all
    select r.* from hospitality.reviews r where r.venture_id = ${ventureId} and r.import_key = any (${keys}::text[]))`
}
