import { type HotelId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one hotel; its venture always goes with it. */
export type HotelRef = { readonly ventureId: VentureId; readonly id: HotelId }

/** The same answer whether the hotel does not exist or is somebody else's. */
export function refuseMissingHotel(): never {
  return refuse('not_found', 'hotel.not_found', 'There is no such hotel for you.')
}
