import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'
import { sightOf } from '../policy.ts'

/** Where the caller works on every load, so also on messages of which nobody knows whose load they are about. */
export function writableVentures(caller: Caller, ventureId?: string): readonly VentureId[] {
  return sightOf(caller, ventureId).whole.filter(
    (id) => (ventureId === undefined || id === ventureId) && may(caller, 'freight.write', id),
  )
}

/** Where carriers are reached is the desk's own: whoever sees only loads of their own is told that they are, and not where. */
export function seesContacts(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'freight.read', ventureId)
}
