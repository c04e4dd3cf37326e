import type { contract, ParsedInput } from '@holdfast/contract'
import { receiveReview, type Score, scoreOf } from '@holdfast/engine/hospitality'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayWorkAtHotel } from '../../policy.ts'
import { reviewContextOf } from '../context.ts'
import type { ReviewRef } from '../review-ref.ts'
import { findReviewedHotel } from '../store/find-reviewed-hotel.ts'
import { newReviewId } from '../store/new-review-id.ts'
import { insertReview } from '../store/save-review.ts'
import { utc } from '../utc.ts'

type Input = ParsedInput<typeof contract.reviews.createReview>

/** Enters a review. Refuses `hotel.not_found`, `review.exists`, and what the rules refuse. */
export async function createReview(tx: Tx, caller: Caller, input: Input): Promise<ReviewRef> {
  const { hotel, venture, isMine } = await findReviewedHotel(tx, caller, input)
  authorize(mayWorkAtHotel(caller, venture.id, isMine), 'enter reviews of this hotel')
  const given = {
    id: await newReviewId(tx),
    ventureId: venture.id,
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
    isTest: caller.person?.isTest ?? false,
  }
  const { next, events } = receiveReview(given, reviewContextOf(caller))
  await insertReview(tx, caller, next, personOf(caller))
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}

function scoreIn({ source, score, outOf }: Input): Score | null {
  return score === undefined || score === null ? null : scoreOf(source, { score, outOf: outOf ?? null })
}
