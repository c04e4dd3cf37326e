import type { Pair } from './pair-ids.ts'

const DAY = '2026-06-18'
const house = ({ houseId }: Pair) => ({ ventureId: houseId })

/** Every endpoint of reviews and their templates. */
export const REVIEW_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listReviews: (pair) => ({ ...house(pair), hotelId: pair.hotelId }),
  exportReviews: (pair) => ({ ...house(pair), assignedTo: pair.personId }),
  reviewMetrics: (pair) => ({ ...house(pair), from: DAY, to: DAY, hotelId: pair.hotelId }),
  getReview: ({ reviewId }) => ({ id: reviewId }),
  createReview: ({ hotelId }) => ({ hotelId, source: 'GOOGLE', score: '4' }),
  changeReview: ({ reviewId }) => ({ id: reviewId, responseText: 'Thank you' }),
  withdrawAnswer: ({ reviewId }) => ({ id: reviewId, reason: 'Another guest' }),
  voidReview: ({ reviewId }) => ({ id: reviewId, reason: 'Entered twice' }),
  listReviewTemplates: house,
  addReviewTemplate: (pair) => ({ ...house(pair), name: 'A new template', body: 'Dear {guest}' }),
  changeReviewTemplate: ({ reviewTemplateId }) => ({ id: reviewTemplateId, version: 1, name: 'Another name' }),
  removeReviewTemplate: ({ reviewTemplateId }) => ({ id: reviewTemplateId }),
}
