import type { VentureType } from '../access/index.ts'
import type { Load } from './load.ts'
import { INTENTIONS, type Intention, LOAD_TRANSITIONS } from './load-status.ts'

/** What can be done to the load now, in the order of the buttons; whether the caller may is `permissionFor`'s. */
export function nextSteps(load: Load, ventureType: VentureType): readonly Intention[] {
  if (load.voidedAt !== null || (ventureType !== 'LOGISTICS' && ventureType !== 'TRANSPORT')) return []
  const possible = new Set<Intention>([...Object.values(LOAD_TRANSITIONS[load.status]), 'void'])
  return INTENTIONS.filter((intention) => possible.has(intention))
}
