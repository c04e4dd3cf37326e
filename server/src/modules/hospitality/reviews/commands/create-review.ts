import type { contract, ParsedInput } from '@holdfast/contract'
import { receiveReview, restoreReview, type Score, scoreOf } from '@holdfast/engine/hospitality'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayWorkAtHotel } from '../../policy.ts'
import { reviewContextOf } from '../context.ts'
import { mayDoToReview } from '../policy.ts'
import type { ReviewRef } from '../review-ref.ts'
import { findReviewedHotel } from '../store/find-reviewed-hotel.ts'
import { findVoidReview } from '../store/find-void-review.ts'
import { holdReview } from '../store/hold-review.ts'
import { newReviewId } from '../store/new-review-id.ts'
import { insertReview, saveReview } from '../store/save-review.ts'
import { utc } from '../utc.ts'

type Input = ParsedInput<typeof contract.reviews.createReview>

/** Enters a review, or a void one again. Refuses `hotel.not_found`, `review.exists`, and what the rules refuse. */
export async function createReview(tx: Tx, caller: Caller, input: Input): Promise<ReviewRef> {
  const { hotel, venture, isMine } = await findReviewedHotel(tx, caller, input)
  authorize(mayWorkAtHotel(caller, venture.id, isMine), 'enter reviews of this hotel')
  const said = {
    hotel,
    source: input.source,
    externalId: input.externalId ?? null,
    guestName: input.guestName ?? null,
    title: input.title ?? null,
    body: input.body ?? null,
    language: input.language ?? null,
    score: scoreIn(input),
    receivedAt: input.receivedAt === undefined ? caller.now : utc(input.receivedAt),
    stayOn: input.stayOn ?? null,
  }
  const voidId = await findVoidReview(tx, venture.id, said)
  if (voidId !== null) return restore(tx, caller, voidId, said)
  const given = { ...said, id: await newReviewId(tx), ventureId: venture.id, isTest: caller.person?.isTest ?? false }
  const { next, events } = receiveReview(given, reviewContextOf(caller))
  await insertReview(tx, caller, next, personOf(caller))
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}

/** The one that was voided counts again: its source knows it by one id, and so does its history. */
async function restore(
  tx: Tx,
  caller: Caller,
  id: string,
  said: Parameters<typeof restoreReview>[1],
): Promise<ReviewRef> {
  const { review, judged, venture } = await holdReview(tx, caller, id)
  authorize(mayDoToReview(caller, 'void', judged), 'enter a review again that was voided')
  const { next, events } = restoreReview(review, said, reviewContextOf(caller))
  await saveReview(tx, review, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: review.id }
}

function scoreIn({ source, score, outOf }: Input): Score | null {
  return score === undefined || score === null ? null : scoreOf(source, { score, outOf: outOf ?? null })
}
