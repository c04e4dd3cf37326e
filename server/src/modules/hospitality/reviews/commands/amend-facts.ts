import type { ReviewChange } from '@holdfast/contract'
import { amendReview, type ReviewAmendment, type Score, scoreOf } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { mayWorkAtHotel } from '../../policy.ts'
import { reviewContextOf } from '../context.ts'
import { authorizeReviewWish } from '../policy.ts'
import { findReviewedHotel } from '../store/find-reviewed-hotel.ts'
import type { HeldReview } from '../store/hold-review.ts'
import { saveReview } from '../store/save-review.ts'
import { utc } from '../utc.ts'

type Input = Exclude<ReviewChange, { readonly responseText: string } | { readonly assignedTo: string | null }>

/** Corrects what a review says. Refuses `record.changed`, `hotel.not_found` for a hotel of elsewhere, `review.exists`. */
export async function amendFacts(tx: Tx, caller: Caller, held: HeldReview, input: Input): Promise<void> {
  const { review, judged } = held
  authorizeReviewWish(caller, 'amend', judged)
  const { hotelId, score: _, outOf: __, receivedAt, ...texts } = input
  const amendment: ReviewAmendment = {
    ...texts,
    score: scoreAfter(held, input),
    receivedAt: receivedAt === undefined ? undefined : utc(receivedAt),
    ...(hotelId !== undefined && { hotel: await hotelAfter(tx, caller, held, hotelId) }),
  }
  const { next, events } = amendReview(review, amendment, reviewContextOf(caller))
  await saveReview(tx, review, next)
  publish(tx, caller, review.ventureId, events)
}

async function hotelAfter(tx: Tx, caller: Caller, { venture }: HeldReview, hotelId: string) {
  const { hotel, isMine } = await findReviewedHotel(tx, caller, { hotelId, ventureId: venture.id })
  authorize(mayWorkAtHotel(caller, venture.id, isMine), 'give this review to that hotel')
  return hotel
}

/** A score is said whole. Refuses `review.scale_alone` for a scale without a score. */
function scoreAfter({ review }: HeldReview, { source, score, outOf }: Input): Score | null | undefined {
  if (score === null) return null
  if (score !== undefined) return scoreOf(source ?? review.source, { score, outOf: outOf ?? null })
  if (outOf === undefined || outOf === null) return undefined
  return refuse('refused', 'review.scale_alone', 'Say the score together with out of how much it is.', {
    field: 'score',
  })
}
