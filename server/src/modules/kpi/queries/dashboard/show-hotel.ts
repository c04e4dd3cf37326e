import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelArea } from '../../store/hotel-area.ts'
import { requireHotels } from '../hotel-kpi.ts'
import { ventureHotels } from '../venture-hotels.ts'
import { type AskedHotels, type HotelPicture, hotelPicture } from './hotel-picture.ts'
import { type Kit, showDashboard } from './show-dashboard.ts'
import type { Trade } from './trade.ts'

type Endpoint = typeof contract.hotelDashboards.hotelDashboard

/** Which hotels there are belongs to the question: one that was entered a moment ago has no figure to move the version. */
export function showHotel(kit: Kit) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireHotels(caller, input.ventureId)
    const hotels = await ventureHotels(db, input.ventureId, input)
    return showDashboard(kit, db, caller, { ...input, hotels }, HOTELS)
  }
}

/** Names of hotels. Targets are of the whole venture: of one hotel there are none. */
const HOTELS: Trade<HotelPicture, AskedHotels> = {
  area: hotelArea,
  compute: hotelPicture,
  names: (ventureId, ids) => sql`
    select hotel_id as id, name from hospitality.hotel_facts where venture_id = ${ventureId} and hotel_id = any (${ids}::uuid[])`,
  aimedAt: ({ hotelId }) => sql`${hotelId ?? null}::uuid`,
}
