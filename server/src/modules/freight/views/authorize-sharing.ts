import type { VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, may } from '../../../platform/caller.ts'

/** What everybody of a venture sees is for those who work there. */
export function authorizeSharing(caller: Caller, ventureId: VentureId): void {
  authorize(may(caller, 'freight.write', ventureId), 'share views with everybody of this venture')
}
