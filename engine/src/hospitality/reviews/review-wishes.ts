import type { Permission } from '../../access/index.ts'
import type { Review } from './review.ts'

/** What can be wanted of a review, in the order of the buttons. */
export const REVIEW_WISHES = ['answer', 'edit_answer', 'assign', 'amend', 'withdraw_answer', 'void'] as const
export type ReviewWish = (typeof REVIEW_WISHES)[number]

/** What can be done to a review as it stands. */
export function possibleWishes({
  answer,
  voidedAt,
  hotel,
}: Pick<Review, 'answer' | 'voidedAt' | 'hotel'>): readonly ReviewWish[] {
  if (voidedAt !== null || hotel.isVoid) return []
  const impossible: readonly ReviewWish[] = answer === null ? ['edit_answer', 'withdraw_answer'] : ['answer']
  return REVIEW_WISHES.filter((wish) => !impossible.includes(wish))
}

/** Taking back an answer or a whole review changes what somebody earned. */
export function permissionForReview(wish: ReviewWish): Permission {
  return wish === 'withdraw_answer' || wish === 'void' ? 'hotel.manage' : 'hotel.write'
}
