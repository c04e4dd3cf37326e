import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { byLikeness } from '../../likeness.ts'
import type { StandingReview } from '../imports/decide-reviews.ts'
import { reviewLikeness } from '../imports/review-likeness.ts'
import { keyOf, type ReviewImportRow } from '../imports/review-row.ts'
import { type HotelRow, type ReviewRow, toReview, toReviewedHotel } from './review-row.ts'

export type Keyed = Pick<ReviewImportRow, 'key' | 'said' | 'review'>
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
    from hospitality.reviews r join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id
    where r.venture_id = ${ventureId} and r.id in ${idsOf(ventureId, rows)}
    order by r.voided_at is not null, r.responded_at, r.created_at, r.id`.execute(db)
  const standing = found.map((row) => {
    const review = toReview(row, { hotel: toReviewedHotel(row.hotel), responderName: row.responder })
    return { review, digest: row.import_digest, importKey: row.import_key, likeness: reviewLikeness(review) }
  })
  const named = standing.filter(({ review }) => review.externalId !== null)
  return new Map<string, StandingReview>([
    ...byLikeness(standing.filter(({ review }) => review.externalId === null)),
    ...named.map((each) => [keyOf(each.review.source, each.review.externalId, null), each] as const),
  ])
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdStandingReviews(
  tx: Tx,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, StandingReview>> {
  const { rows: found } = await sql<{ id: string }>`${idsOf(ventureId, rows)}`.execute(tx)
  await sql`
    select r.id from hospitality.reviews r
    where r.venture_id = ${ventureId} and r.id = any (${found.map(({ id }) => id)}::uuid[]) order by r.id for update`.execute(
    tx,
  )
  return findStandingReviews(tx, ventureId, rows)
}

/** By source and id, whoever entered them; without an id, those of the day and those that came under the same key. */
function idsOf(ventureId: string, rows: readonly Keyed[]): RawBuilder<unknown> {
  const named = rows.flatMap(({ said }) => (said.externalId === null ? [] : [said]))
  const nameless = rows.filter(({ said }) => said.externalId === null)
  const days = new Map(
    nameless.map(({ review }) => [`${review.hotel.id} ${review.source} ${review.receivedOn}`, review] as const),
  )
  const of = [...days.values()]
  return sql`(
    select r.id from unnest(${named.map(({ source }) => source)}::text[], ${named.map(({ externalId }) => externalId)}::text[]) n (source, external_id)
    join hospitality.reviews r on r.venture_id = ${ventureId} and r.source = n.source and r.external_id = n.external_id
    union all
    select r.id from unnest(${of.map(({ hotel }) => hotel.id)}::uuid[], ${of.map(({ source }) => source)}::text[], ${of.map(({ receivedOn }) => receivedOn)}::date[]) n (hotel_id, source, day)
    join hospitality.reviews r on r.venture_id = ${ventureId} and r.hotel_id = n.hotel_id and r.received_on = n.day
      and r.source = n.source and r.external_id is null
    union all
    select r.id from hospitality.reviews r
    where r.venture_id = ${ventureId} and r.import_key = any (${nameless.map(({ key }) => key)}::text[]))`
}
