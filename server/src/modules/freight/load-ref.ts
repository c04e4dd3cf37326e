import { type LoadId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one load; its venture always goes with it. */
export type LoadRef = { readonly ventureId: VentureId; readonly id: LoadId }

/** The same answer whether the load does not exist or is somebody else's. */
export function refuseMissingLoad(): never {
  return refuse('not_found', 'load.not_found', 'There is no such load for you.')
}
