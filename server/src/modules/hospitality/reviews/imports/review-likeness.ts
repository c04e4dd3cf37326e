import type { Review } from '@holdfast/engine/hospitality'
import { likenessOf } from '../../likeness.ts'

type Said = Pick<Review, 'source' | 'receivedOn' | 'guestName' | 'title' | 'body' | 'score'> & {
  readonly hotel: Pick<Review['hotel'], 'id'>
}

/** Who a review without an id is, by what its guest said and on which day: an answer makes no other review of it. */
export function reviewLikeness({ hotel, source, receivedOn, guestName, title, body, score }: Said): string {
  return likenessOf([hotel.id, source, receivedOn, guestName, title, body, score?.score ?? null, score?.outOf ?? null])
}

/** Of several that say the same, those answered first come first, those without an answer last. */
export function answerRank({ answer }: Pick<Review, 'answer'>): string {
  return answer?.at ?? 'never'
}
