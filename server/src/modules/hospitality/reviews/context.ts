import type { ReviewContext } from '@holdfast/engine/hospitality'
import { type Caller, personOf } from '../../../platform/caller.ts'

/** Who decides about a review, and when. */
export function reviewContextOf(caller: Caller): ReviewContext {
  return { at: caller.now, by: { id: personOf(caller), name: caller.person?.name ?? '' } }
}
