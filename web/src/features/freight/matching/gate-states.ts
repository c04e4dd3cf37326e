import type { CarrierMatch } from '@holdfast/contract'
import type { StateKind } from '../../../ui/state.tsx'

/** What the gate says of a carrier, in two words. */
export const GATE_STATES: Readonly<Record<CarrierMatch['gate']['verdict'], readonly [StateKind, string]>> = {
  CLEAR: ['ok', 'May drive'],
  WARN: ['warn', 'With care'],
  BLOCK: ['bad', 'May not'],
}
