import { REVIEW_BANDS, REVIEW_SOURCES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Review, ReviewChange, ReviewMetrics, ReviewRow, reviewFields } from './review.ts'
import { day, id, listOf, page, text, uuid } from './values.ts'

const filters = {
  ventureId: page.ventureId,
  hotelId: uuid.optional(),
  source: z.enum(REVIEW_SOURCES).optional(),
  /** Without a score a review is in none of them. */
  band: z.enum(REVIEW_BANDS).optional(),
  /** open: nobody has answered · overdue: nor was it in time · answered. */
  state: z.enum(['open', 'overdue', 'answered']).optional(),
  /** `me` for the person who asks, `nobody` for those that are anybody's. */
  assignedTo: z.union([uuid, z.enum(['me', 'nobody'])]).optional(),
  /** Days of the hotel's clock, both included, either alone. */
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  /** The same of the first answer; open ones have none. */
  answeredFrom: day.optional(),
  answeredTo: day.optional(),
  /** Whether the first answer came no later than due; an open one is neither. */
  inTime: z.enum(['true', 'false']).optional(),
  /** Words that each begin a word of the guest's name, the title, the text or the external id. */
  text: text(100).optional(),
  /** urgent: open negative ones first, then open ones, each the first due first; answered ones last. Else by arrival. */
  sort: z.enum(['urgent', 'newest', 'oldest']).default('urgent'),
}
const { hotelId: _, ...facts } = reviewFields
const reason = z.strictObject({ reason: text(500) })

export const reviews = {
  listReviews: endpoint({
    method: 'GET',
    path: '/hospitality/reviews',
    permission: 'hotel.read',
    summary: 'Reviews of the person’s hotels, those first that press most.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(ReviewRow),
    errors: [],
  }),
  exportReviews: endpoint({
    method: 'GET',
    path: '/hospitality/reviews/export.csv',
    permission: 'hotel.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 reviews of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  reviewMetrics: endpoint({
    method: 'GET',
    path: '/hospitality/reviews/metrics',
    permission: 'hotel.read',
    summary:
      'Response rate, time to answer, scores and open negatives of reviews received in a range of at most 400 days.',
    query: z.strictObject({ ventureId: uuid.optional(), hotelId: uuid.optional(), from: day, to: day }),
    reply: ReviewMetrics,
    errors: [422],
  }),
  getReview: endpoint({
    method: 'GET',
    path: '/hospitality/reviews/:id',
    permission: 'hotel.read',
    summary: 'One review with its answers and its timeline.',
    params: id,
    reply: Review,
    errors: [404],
  }),
  createReview: endpoint({
    method: 'POST',
    path: '/hospitality/reviews',
    permission: 'hotel.write',
    summary:
      'Enters a review of a hotel, received now unless it says when. The venture is the hotel’s. One that its source knows under the id of a void review makes that one count again, which takes `hotel.manage`.',
    body: z.strictObject({
      ...z.strictObject(facts).partial().shape,
      /** When given, the hotel has to be of it. */
      ventureId: uuid.optional(),
      hotelId: uuid,
      source: reviewFields.source,
    }),
    reply: Review,
    errors: [404, 409, 422],
  }),
  changeReview: endpoint({
    method: 'PATCH',
    path: '/hospitality/reviews/:id',
    permission: 'hotel.write',
    summary:
      'Answers a review: the first answer counts, to its author. Or edits an answer, assigns, corrects (with version).',
    params: id,
    body: ReviewChange,
    reply: Review,
    errors: [404, 409, 422],
  }),
  withdrawAnswer: endpoint({
    method: 'POST',
    path: '/hospitality/reviews/:id/withdraw-answer',
    permission: 'hotel.manage',
    summary: 'Takes an answer back that was a mistake, with what it earned; the next answer is then the first.',
    params: id,
    body: reason,
    reply: Review,
    errors: [404, 409],
  }),
  voidReview: endpoint({
    method: 'POST',
    path: '/hospitality/reviews/:id/void',
    permission: 'hotel.manage',
    summary: 'Takes a mistaken review out of every figure; nothing is deleted.',
    params: id,
    body: reason,
    reply: Review,
    errors: [404],
  }),
}
