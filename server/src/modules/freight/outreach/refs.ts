import type { LoadId, VentureId } from '@holdfast/engine/kernel'

/** Names one part of the outreach of a load: a send, one of its recipients, or an award. */
export type PartRef = { readonly ventureId: VentureId; readonly loadId: LoadId; readonly id: string }
export type SendRef = PartRef
export type RecipientRef = PartRef
export type AwardRef = PartRef
