import { voidReview as decide } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { reviewContextOf } from '../context.ts'
import { authorizeReviewWish } from '../policy.ts'
import type { ReviewRef } from '../review-ref.ts'
import { holdReview } from '../store/hold-review.ts'
import { saveReview } from '../store/save-review.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken review out of every figure; voiding it again changes nothing. */
export async function voidReview(tx: Tx, caller: Caller, { id, reason }: Input): Promise<ReviewRef> {
  const { review, judged, venture } = await holdReview(tx, caller, id)
  authorizeReviewWish(caller, 'void', judged)
  const { next, events } = decide(review, reason, reviewContextOf(caller))
  await saveReview(tx, review, next, reason)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: review.id }
}
