import type { LoadContext } from '@holdfast/engine/freight'
import { type Caller, type CallerVenture, personOf } from '../../platform/caller.ts'

/** Who decides about a load of this venture, and when. */
export function contextOf(caller: Caller, venture: CallerVenture): LoadContext {
  return { at: caller.now, by: personOf(caller), ventureType: venture.type }
}
