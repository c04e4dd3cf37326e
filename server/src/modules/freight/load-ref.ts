import type { LoadId, VentureId } from '@holdfast/engine/kernel'

/** Names one load; its venture always goes with it. */
export type LoadRef = { readonly ventureId: VentureId; readonly id: LoadId }
