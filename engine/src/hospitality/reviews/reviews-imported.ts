import { type BusinessEvent, type Instant, touched, type UserId } from '../../kernel/index.ts'
import type { Review, ReviewContext } from './review.ts'
import { daysOf } from './review-events.ts'

export const REVIEWS_IMPORTED = 'hospitality.reviews_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. */
export type ReviewsImported = BusinessEvent<
  typeof REVIEWS_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId; readonly at: Instant }
>

/** Names every day that counts these reviews or their answers, before and after. */
export function reviewsImported(
  importId: string,
  changes: readonly { readonly before: Review | null; readonly after: Review }[],
  { by, at }: ReviewContext,
): ReviewsImported {
  return {
    type: REVIEWS_IMPORTED,
    subjectId: importId,
    days: touched(...changes.flatMap(({ before, after }) => daysOf(before, after))),
    facts: { ids: changes.map(({ after }) => after.id), by: by.id, at },
  }
}
