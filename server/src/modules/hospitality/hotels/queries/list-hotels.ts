import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { inSight } from './hotels-in-sight.ts'
import { besideHotel, type FoundHotel, toListedHotel } from './listed-hotel.ts'

type Endpoint = typeof contract.hotels.listHotels

/** One page of the hotels that the caller sees, by name. */
export async function listHotels(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const onwards = after ? sql`and (h.name, h.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const named = input.search === undefined ? sql`` : sql`and ${contains(input.search)}`
  const { rows } = await sql<FoundHotel>`
    select h.*, ${besideHotel} from hospitality.hotels h
    where ${inSight(caller, input.ventureId)} and h.voided_at is null ${onwards} ${named}
    order by h.name, h.id limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.name, last.id]),
    (row) => toListedHotel(caller, row),
  )
}

/** `strpos` and not `like`, so that a percent sign is one. */
function contains(search: string) {
  return sql`(strpos(lower(h.name), lower(${search})) > 0 or strpos(lower(h.code), lower(${search})) > 0)`
}
