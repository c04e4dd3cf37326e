import type { QuoteContext } from '@holdfast/engine/freight'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'

/** Who decides about a quote of this venture, and when. */
export function quoteContextOf(caller: Caller, venture: CallerVenture): QuoteContext {
  return { at: caller.now, by: personOf(caller), ventureType: venture.type }
}
