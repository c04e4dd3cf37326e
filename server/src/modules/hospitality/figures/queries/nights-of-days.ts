import type { RecordedNight } from '@holdfast/contract'
import type { Day, HotelId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { besideNight, type FoundNight, toRecordedNight } from './found-night.ts'

type Asked = { readonly ventureId: VentureId; readonly hotelId: HotelId; readonly days: readonly Day[] }

/** The nights of one hotel on these days, by day. */
export async function nightsOfDays(
  db: Reads,
  caller: Caller,
  { ventureId, hotelId, days }: Asked,
): Promise<RecordedNight[]> {
  const { rows } = await sql<FoundNight>`
    select d.*, ${besideNight} from hospitality.hotels h
    join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
    where h.venture_id = ${ventureId} and h.id = ${hotelId} and d.day = any (${days}::date[]) order by d.day`.execute(
    db,
  )
  return rows.map((row) => toRecordedNight(caller, row))
}
