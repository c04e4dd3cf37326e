import type { ReviewRow as ReviewRowView } from '@holdfast/contract'
import { bandOf, type ReviewSource, reviewClock, type Score, shownPercent } from '@holdfast/engine/hospitality'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type ReviewRow, scoreIn } from '../store/review-row.ts'

type Named = { readonly id: string; readonly name: string }

/** A row, and what a list shows beside it. */
export type ListedReview = ReviewRow & {
  readonly hotel: Named & { readonly code: string; readonly zone: string }
  readonly assignee: Named | null
  readonly responder: Named | null
}

const EXCERPT = 240

/** Of a review `r`. Scalar sub-selects: whatever is guessed of the page's size, they stay one index probe a row. */
export const besideReview = sql`
  (select json_build_object('id', h.id, 'name', h.name, 'code', h.code, 'zone', h.time_zone) from hospitality.hotels h
    where h.venture_id = r.venture_id and h.id = r.hotel_id) as hotel,
  (select json_build_object('id', p.user_id, 'name', p.name) from ventures.people_facts p
    where p.venture_id = r.venture_id and p.user_id = r.assigned_to) as assignee,
  (select json_build_object('id', p.user_id, 'name', p.name) from ventures.people_facts p
    where p.venture_id = r.venture_id and p.user_id = r.responded_by) as responder`

export function toReviewRow(row: ListedReview, now: Instant): ReviewRowView {
  const { zone, ...hotel } = row.hotel
  return {
    id: row.id,
    ventureId: row.venture_id,
    hotel,
    source: row.source as ReviewSource,
    externalId: row.external_id,
    guestName: row.guest_name,
    title: row.title,
    excerpt: row.body === null ? null : excerptOf(row.body),
    score: scoreView(scoreIn(row)),
    receivedAt: row.received_at,
    receivedOn: row.received_on,
    dueAt: row.due_at,
    clock: reviewClock({ receivedAt: row.received_at, dueAt: row.due_at }, row.responded_at, now),
    assignee: row.assignee,
    respondedAt: row.responded_at,
    respondedBy: row.responder,
    zone,
  }
}

function scoreView(score: Score | null): ReviewRowView['score'] {
  return score && { ...score, percent: shownPercent(score), band: bandOf(score) }
}

/** By characters as people count them, so that none is cut in two. */
function excerptOf(body: string): string {
  return body.length <= EXCERPT ? body : [...body].slice(0, EXCERPT).join('')
}
