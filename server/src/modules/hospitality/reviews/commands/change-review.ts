import type { ReviewChange } from '@holdfast/contract'
import { answerReview, assignReview, editAnswer } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { reviewContextOf } from '../context.ts'
import { authorizeReviewWish } from '../policy.ts'
import type { ReviewRef } from '../review-ref.ts'
import { findAssignee } from '../store/find-assignee.ts'
import { type HeldReview, holdReview } from '../store/hold-review.ts'
import { keepAnswer } from '../store/keep-answer.ts'
import { saveReview } from '../store/save-review.ts'
import { amendFacts } from './amend-facts.ts'

/** One intention a call: an answer, other words for it, whose it is, or corrections. */
export async function changeReview(
  tx: Tx,
  caller: Caller,
  change: { readonly id: string } & ReviewChange,
): Promise<ReviewRef> {
  const held = await holdReview(tx, caller, change.id)
  if ('assignedTo' in change) await assign(tx, caller, held, change.assignedTo)
  else if (!('responseText' in change)) await amendFacts(tx, caller, held, change)
  else if ('version' in change) await edit(tx, caller, held, { text: change.responseText, version: change.version })
  else await answer(tx, caller, held, change.responseText)
  return { ventureId: held.venture.id, id: held.review.id }
}

async function answer(tx: Tx, caller: Caller, { review, judged }: HeldReview, text: string): Promise<void> {
  authorizeReviewWish(caller, 'answer', judged)
  const { next, events } = answerReview(review, text, reviewContextOf(caller))
  await saveReview(tx, review, next)
  if (next !== review) await keepAnswer(tx, caller, next, { kind: 'FIRST', text })
  publish(tx, caller, review.ventureId, events)
}

async function edit(
  tx: Tx,
  caller: Caller,
  { review, judged }: HeldReview,
  given: { readonly text: string; readonly version: number },
): Promise<void> {
  authorizeReviewWish(caller, 'edit_answer', judged)
  const { next, events } = editAnswer(review, given, reviewContextOf(caller))
  await saveReview(tx, review, next)
  if (next !== review) await keepAnswer(tx, caller, next, { kind: 'EDITED', text: given.text })
  publish(tx, caller, review.ventureId, events)
}

async function assign(tx: Tx, caller: Caller, { review, judged, venture }: HeldReview, userId: string | null) {
  authorizeReviewWish(caller, 'assign', judged)
  const assignee = userId === null ? null : await findAssignee(tx, venture, userId)
  const { next, events } = assignReview(review, assignee, reviewContextOf(caller))
  await saveReview(tx, review, next)
  publish(tx, caller, review.ventureId, events)
}
