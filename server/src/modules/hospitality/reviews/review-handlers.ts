import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { addTemplate } from './commands/add-template.ts'
import { changeReview } from './commands/change-review.ts'
import { changeTemplate } from './commands/change-template.ts'
import { createReview } from './commands/create-review.ts'
import { removeTemplate } from './commands/remove-template.ts'
import { voidReview } from './commands/void-review.ts'
import { withdrawAnswer } from './commands/withdraw-answer.ts'
import { exportReviews } from './queries/export-reviews.ts'
import { getReview } from './queries/get-review.ts'
import { listReviews } from './queries/list-reviews.ts'
import { listTemplates } from './queries/list-templates.ts'
import { reviewMetrics } from './queries/review-metrics.ts'

export const reviewHandlers: Handlers<typeof contract.reviews> = {
  listReviews: { read: listReviews },
  exportReviews: { download: exportReviews },
  reviewMetrics: { read: reviewMetrics },
  getReview: { read: getReview },
  createReview: { write: async (tx, caller, input) => getReview(tx, caller, await createReview(tx, caller, input)) },
  changeReview: { write: async (tx, caller, input) => getReview(tx, caller, await changeReview(tx, caller, input)) },
  withdrawAnswer: {
    write: async (tx, caller, input) => getReview(tx, caller, await withdrawAnswer(tx, caller, input)),
  },
  voidReview: { write: async (tx, caller, input) => getReview(tx, caller, await voidReview(tx, caller, input)) },
}

export const reviewTemplateHandlers: Handlers<typeof contract.reviewTemplates> = {
  listReviewTemplates: { read: listTemplates },
  addReviewTemplate: { write: addTemplate },
  changeReviewTemplate: { write: changeTemplate },
  removeReviewTemplate: { write: removeTemplate },
}
