import type { DisputeContext } from '@holdfast/engine/hospitality'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'

/** Who decides about a dispute of this venture, and when. */
export function disputeContextOf(caller: Caller, venture: CallerVenture): DisputeContext {
  return { at: caller.now, by: personOf(caller), ventureType: venture.type }
}
