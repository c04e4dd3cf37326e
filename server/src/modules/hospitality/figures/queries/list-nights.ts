import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { besideNight, type FoundNight, toRecordedNight } from './found-night.ts'
import { sumNights } from './sum-nights.ts'
import { isWanted, nightOrder, onwards, refuseBadRange } from './wanted-nights.ts'

type Endpoint = typeof contract.hotelKpi.listHotelNights

/** One page of nights by day, and the sums of all of them. */
export async function listNights(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  refuseBadRange(input)
  const [day = '', id = ''] = decodeCursor(input, input.cursor, 2) ?? []
  const { rows } = await sql<FoundNight>`
    select d.*, ${besideNight} from hospitality.hotels h
    join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
    where ${isWanted(caller, input)} ${onwards(input, input.cursor === undefined ? null : { day, id })}
    order by ${nightOrder(input)} limit ${input.limit + 1}`.execute(db)
  return {
    ...shownAs(
      pageOf(input, rows, (last) => [last.day, last.id]),
      (row) => toRecordedNight(caller, row),
    ),
    sums: await sumNights(db, caller, input),
  }
}
