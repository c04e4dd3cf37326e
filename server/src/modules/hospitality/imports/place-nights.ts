import { isUuid, refuse } from '@holdfast/engine/kernel'
import { ventureOf } from '../../../platform/caller.ts'
import type { PlaceFile } from '../../../platform/imports/import-door.ts'
import { refuseMissingHotel } from '../hotels/hotel-ref.ts'
import { getHotel } from '../hotels/queries/get-hotel.ts'

/** A file is of one hotel, which says its venture, or of a venture, whose hotels its rows name. */
export const placeNights: PlaceFile = async (db, caller, { hotelId, ventureId }) => {
  if (hotelId !== undefined) {
    const hotel = isUuid(hotelId) ? await getHotel(db, caller, { id: hotelId }) : refuseMissingHotel()
    if (ventureId !== undefined && ventureId !== hotel.ventureId) refuseMissingHotel()
    return { ventureId: ventureOf(caller, hotel.ventureId).id, options: { hotel: hotel.code } }
  }
  if (ventureId === undefined || !isUuid(ventureId))
    refuse('malformed', 'request.invalid', 'hotelId or ventureId must be sent before the file.', { field: 'hotelId' })
  return { ventureId: ventureOf(caller, ventureId).id, options: {} }
}
