import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { seenBy } from '../../queries/visible-people.ts'
import { disputeView } from '../dispute-view.ts'
import { disputeRecords, PLACE } from './dispute-records.ts'

type Endpoint = typeof contract.payDisputes.listDisputes

/** The open ones first, the next due on top. */
export async function listDisputes(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const cursor = decodeCursor(input, input.cursor, 2)
  const seen = JSON.stringify(await seenBy(db, caller, input.userId))
  const found = await disputeRecords(
    db,
    sql`d.venture_id = any (${caller.scope}::uuid[])
      and exists (select from jsonb_to_recordset(${seen}::jsonb) as seen (venture_id uuid, user_id uuid)
        where seen.venture_id = d.venture_id and (seen.user_id is null or seen.user_id = d.user_id))
      ${input.status === undefined ? sql`` : sql`and d.status = ${input.status}`}
      ${cursor ? sql`and (${PLACE}, d.id) > (${cursor[0]}::int, ${cursor[1]}::uuid)` : sql``}`,
    input.limit + 1,
  )
  return shownAs(
    pageOf(input, found, (last) => [String(last.place), last.id]),
    (record) => disputeView(caller, record),
  )
}
