import type { PlanId, VentureId } from '@holdfast/engine/kernel'

/** Names one plan; its venture always goes with it. */
export type PlanRef = { readonly ventureId: VentureId; readonly id: PlanId }
