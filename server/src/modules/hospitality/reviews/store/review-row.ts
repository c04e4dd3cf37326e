import type { Review, ReviewedHotel, ReviewSource, Score } from '@holdfast/engine/hospitality'
import { type HotelId, type ReviewId, rational, toText, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export const REVIEW_COLUMNS = [
  'venture_id',
  'id',
  'hotel_id',
  'source',
  'external_id',
  'guest_name',
  'title',
  'body',
  'language',
  'score',
  'score_out_of',
  'received_at',
  'received_on',
  'stay_on',
  'due_at',
  'assigned_to',
  'responded_at',
  'responded_on',
  'responded_by',
  'response_text',
  'is_test',
  'voided_at',
  'void_reason',
  'version',
] as const

export type ReviewRow = Pick<Selectable<DB['hospitality.reviews']>, (typeof REVIEW_COLUMNS)[number]>

/** What a row does not say about its review. */
export type BesideReview = { readonly hotel: ReviewedHotel; readonly responderName: string | null }

/** The review as its rules see it. */
export function toReview(row: ReviewRow, { hotel, responderName }: BesideReview): Review {
  return {
    id: row.id as ReviewId,
    ventureId: row.venture_id as VentureId,
    hotel,
    source: row.source as ReviewSource,
    externalId: row.external_id,
    guestName: row.guest_name,
    title: row.title,
    body: row.body,
    language: row.language,
    score: scoreIn(row),
    receivedAt: row.received_at,
    receivedOn: row.received_on,
    stayOn: row.stay_on,
    dueAt: row.due_at,
    assignedTo: row.assigned_to as UserId | null,
    answer: answerIn(row, responderName),
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

/** The database writes "8.70" for what was given as 8.7. */
export function scoreIn({ score, score_out_of }: Pick<ReviewRow, 'score' | 'score_out_of'>): Score | null {
  if (score === null || score_out_of === null) return null
  return { score: toText(rational(score)), outOf: toText(rational(score_out_of)) }
}

function answerIn(row: ReviewRow, responderName: string | null): Review['answer'] {
  const { responded_at: at, responded_on: on, responded_by: by, response_text: text } = row
  if (at === null || on === null) return null
  return { at, on, by: by === null ? null : { id: by as UserId, name: responderName ?? '' }, text }
}

/** How the rules see the hotel of a review. */
export type HotelRow = {
  readonly id: string
  readonly name: string
  readonly time_zone: string
  readonly review_hours: number
  readonly negative_review_hours: number
  readonly voided_at: string | null
}

export function toReviewedHotel(row: HotelRow): ReviewedHotel {
  return {
    id: row.id as HotelId,
    name: row.name,
    zone: row.time_zone,
    reviewHours: row.review_hours,
    negativeReviewHours: row.negative_review_hours,
    isVoid: row.voided_at !== null,
  }
}
