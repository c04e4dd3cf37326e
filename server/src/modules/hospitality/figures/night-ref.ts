import { refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one night; its venture always goes with it. */
export type NightRef = { readonly ventureId: VentureId; readonly id: string }

/** The same answer whether the night does not exist or is somebody else's. */
export function refuseMissingNight(): never {
  return refuse('not_found', 'night.not_found', 'There is no such night for you.')
}
