import { withdrawAnswer as decide } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { reviewContextOf } from '../context.ts'
import { authorizeReviewWish } from '../policy.ts'
import type { ReviewRef } from '../review-ref.ts'
import { holdReview } from '../store/hold-review.ts'
import { keepAnswer } from '../store/keep-answer.ts'
import { saveReview } from '../store/save-review.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes back an answer that was a mistake, with what it earned. The history comes first: the row asks for it. */
export async function withdrawAnswer(tx: Tx, caller: Caller, { id, reason }: Input): Promise<ReviewRef> {
  const { review, judged, venture } = await holdReview(tx, caller, id)
  authorizeReviewWish(caller, 'withdraw_answer', judged)
  const { next, events } = decide(review, reason, reviewContextOf(caller))
  await keepAnswer(tx, caller, review, { kind: 'WITHDRAWN', reason })
  await saveReview(tx, review, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: review.id }
}
