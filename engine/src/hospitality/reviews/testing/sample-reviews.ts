import type { HotelId, ReviewId, UserId, VentureId } from '../../../kernel/index.ts'
import type { Review, ReviewContext, ReviewedHotel } from '../review.ts'

export const TESSA = { id: 'tessa' as UserId, name: 'Tessa Grant' }
export const LUIS = { id: 'luis' as UserId, name: 'Luis Ortega' }

/** Thursday noon in Savannah (UTC−4). */
export const now: ReviewContext = { at: '2026-06-18T16:00:00.000Z', by: LUIS }

export const savannah: ReviewedHotel = {
  id: 'savannah' as HotelId,
  name: 'Harbor Inn Savannah',
  zone: 'America/New_York',
  reviewHours: 48,
  negativeReviewHours: 24,
  isVoid: false,
}
export const waikiki: ReviewedHotel = {
  ...savannah,
  id: 'waikiki' as HotelId,
  name: 'Harbor Inn Waikiki',
  zone: 'Pacific/Honolulu',
}

/** 4 of 5 on Google, received the evening before; `changes` on top. */
export function sampleReview(changes: Partial<Review> = {}): Review {
  return {
    id: 'review-1' as ReviewId,
    ventureId: 'harbor' as VentureId,
    hotel: savannah,
    source: 'GOOGLE',
    externalId: 'G-1',
    guestName: 'Helen Marsh',
    title: null,
    body: 'A quiet week by the river.',
    language: 'en',
    score: { score: '4', outOf: '5' },
    receivedAt: '2026-06-17T22:00:00.000Z',
    receivedOn: '2026-06-17',
    stayOn: null,
    dueAt: '2026-06-19T22:00:00.000Z',
    assignedTo: null,
    answer: null,
    isTest: false,
    voidedAt: null,
    version: 3,
    ...changes,
  }
}

/** The same, answered by Tessa on the next morning. */
export function answeredReview(changes: Partial<Review> = {}): Review {
  const answer = { at: '2026-06-18T13:00:00.000Z', on: '2026-06-18', by: TESSA, text: 'Thank you, Helen.' }
  return sampleReview({ answer, ...changes })
}
