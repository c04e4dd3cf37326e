import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'
import { sightOf } from '../policy.ts'

/** Where the caller works on every load, so also on messages of which nobody knows whose load they are about. */
export function writableVentures(caller: Caller, ventureId?: string): readonly VentureId[] {
  return sightOf(caller, ventureId).whole.filter(
    (id) => (ventureId === undefined || id === ventureId) && may(caller, 'freight.write', id),
  )
}
