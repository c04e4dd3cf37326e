import type { CallContext } from '@holdfast/engine/bpo'
import { type Caller, personOf } from '../../../platform/caller.ts'

/** Whoever imports is who recorded the calls. */
export function importer(caller: Caller): CallContext {
  return { at: caller.now, by: personOf(caller) }
}
