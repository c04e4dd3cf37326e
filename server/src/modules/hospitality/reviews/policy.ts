import { permissionForReview, type Review, type ReviewWish } from '@holdfast/engine/hospitality'
import { authorize, type Caller, may } from '../../../platform/caller.ts'
import { maySeeHotel } from '../policy.ts'

/** A review, and whether the caller answers for its hotel today. */
export type Judged = Pick<Review, 'ventureId' | 'assignedTo'> & { readonly isMyHotel: boolean }

/** A contractor sees and works on the reviews of hotels that they answer for, and on those that they are to answer. */
export function maySeeReview(caller: Caller, review: Judged): boolean {
  return maySeeHotel(caller, review.ventureId, isMine(caller, review))
}

export function mayDoToReview(caller: Caller, wish: ReviewWish, review: Judged): boolean {
  return may(caller, permissionForReview(wish), review.ventureId, { assignedToMe: isMine(caller, review) })
}

export function authorizeReviewWish(caller: Caller, wish: ReviewWish, review: Judged): void {
  authorize(mayDoToReview(caller, wish, review), WISHES[wish])
}

function isMine({ person }: Caller, { assignedTo, isMyHotel }: Judged): boolean {
  return isMyHotel || (person !== null && person.id === assignedTo)
}

const WISHES: Readonly<Record<ReviewWish, string>> = {
  answer: 'answer this review',
  edit_answer: 'edit the answer of this review',
  assign: 'say whose this review is to answer',
  amend: 'correct this review',
  withdraw_answer: 'withdraw the answer of this review',
  void: 'void this review',
}
