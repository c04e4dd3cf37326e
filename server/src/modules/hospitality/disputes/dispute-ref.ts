import { type HotelDisputeId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one dispute; its venture always goes with it. */
export type DisputeRef = { readonly ventureId: VentureId; readonly id: HotelDisputeId }

/** The same answer whether the dispute does not exist or is somebody else's. */
export function refuseMissingDispute(): never {
  return refuse('not_found', 'dispute.not_found', 'There is no such dispute for you.')
}

/** Refuses `record.not_found` for what is none of this dispute. `what`: note, file. */
export function refuseUnknownPart(what: string): never {
  return refuse('not_found', 'record.not_found', `There is no such ${what} on this dispute.`)
}
