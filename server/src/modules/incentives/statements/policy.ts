import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'

/** The pay of a venture as a whole, with everybody's sums. */
export function mayReadVenturesPay(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.read_venture', ventureId)
}
