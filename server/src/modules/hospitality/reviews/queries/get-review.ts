import type { Review as ReviewView } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelSight } from '../../policy.ts'
import { maySeeReview } from '../policy.ts'
import { refuseMissingReview } from '../review-ref.ts'
import { hotelOfReview } from '../store/find-reviewed-hotel.ts'
import { toReview } from '../store/review-row.ts'
import { type ShownReview, toReviewView } from '../view.ts'
import { isMyHotel } from './is-my-hotel.ts'
import { besideReview } from './listed-review.ts'

const LAST_MOMENTS = 50

/** One review. Refuses `review.not_found` for what is not there for the caller, wherever it may be. */
export async function getReview(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<ReviewView> {
  const { whole, assigned } = hotelSight(caller)
  const found = await sql<ShownReview>`
    select r.*, ${besideReview}, ${answers} as answers, ${timeline} as timeline from hospitality.reviews r
    where r.venture_id = any (${[...whole, ...assigned]}::uuid[]) and r.id = ${id}`.execute(db)
  const [row] = found.rows
  if (!row) return refuseMissingReview()
  const venture = ventureOf(caller, row.venture_id)
  const hotel = await hotelOfReview(db, row)
  const review = toReview(row, { hotel, responderName: row.responder?.name ?? null })
  const judged = { ...review, isMyHotel: await isMyHotel(db, caller, venture, hotel.id) }
  return maySeeReview(caller, judged) ? toReviewView(caller, review, judged, row) : refuseMissingReview()
}

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const answers = sql`(
  select coalesce(json_agg(json_build_object('kind', a.kind, 'text', a.text, 'reason', a.reason, 'at', a.written_at,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by a.id desc), '[]')
  from hospitality.review_answers a left join identity.person_facts u on u.id = a.written_by
  where a.venture_id = r.venture_id and a.review_id = r.id)`

const timeline = sql`(
  select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'facts', e.facts,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by e.id desc), '[]')
  from (select e.id, e.type, e.at, e.facts, e.actor_id from platform.events e
    where e.venture_id = r.venture_id and e.subject_id = r.id order by e.id desc limit ${sql.lit(LAST_MOMENTS)}) e
  left join identity.person_facts u on u.id = e.actor_id)`
