import type { BriefingEditionRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../platform/http/page.ts'

type Endpoint = typeof contract.briefing.listEditions
type Row = Omit<BriefingEditionRow, 'ventureName'>

const LAST_DAY = '9999-12-31'

/** Of the ventures whose briefing the caller may read, the newest day first; a limit in each venture, then merged. */
export async function listEditions(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [day = LAST_DAY, id = LAST_ID] = decodeCursor(input, input.cursor, 2) ?? []
  const most = input.limit + 1
  const { rows } = await sql<Row>`
    select e.id, e.venture_id as "ventureId", e.day, e.built_at as "builtAt", e.fires, e.wins,
      coalesce(e.content -> 'openValue', '[]') as "openValue"
    from unnest(${[...caller.scope]}::uuid[]) as v (venture_id)
    cross join lateral (
      select * from briefing.editions own
      where own.venture_id = v.venture_id and (own.day, own.id) < (${day}::date, ${id}::uuid)
      order by own.day desc, own.id desc limit ${most}) e
    order by e.day desc, e.id desc limit ${most}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.day, last.id]),
    (row) => ({ ...row, ventureName: ventureOf(caller, row.ventureId).name }),
  )
}
