import type { Load } from './load.ts'
import type { LoadStatus } from './load-status.ts'

/** The furthest state before delivery that the recorded facts support: where an undone load goes back to. */
export function evidenceStatus(load: Pick<Load, 'pickedUpAt' | 'dispatchedAt' | 'carrierId' | 'ownUnit'>): LoadStatus {
  if (load.pickedUpAt !== null) return 'IN_TRANSIT'
  if (load.dispatchedAt !== null) return 'DISPATCHED'
  return load.carrierId !== null || load.ownUnit !== null ? 'COVERED' : 'OPEN'
}
