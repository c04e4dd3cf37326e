import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { relationTo } from '../../below.ts'
import { SHOWN, type ShownReport, toEodRow } from './shown-report.ts'
import { visibleEverywhere, walkedPeople } from './visible-people.ts'

type Endpoint = typeof contract.eodReports.listEodReports
type Input = ParsedInput<Endpoint>

/** One page of the reports that the caller sees, the newest day first. */
export async function listReports(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const visible = await visibleEverywhere(db, caller, input.ventureId)
  const userId = input.userId === 'me' ? personOf(caller) : input.userId
  const walked = walkedPeople(visible, userId)
  const found = await sql<ShownReport>`
    select ${SHOWN} from jsonb_to_recordset(${JSON.stringify(walked)}::jsonb) as s (venture_id uuid, user_id uuid)
    cross join lateral (
      select r.* from operations.eod_reports r
      where r.venture_id = s.venture_id and (s.user_id is null or r.user_id = s.user_id) and ${wanted(input)}
      order by r.day desc, r.id desc limit ${input.limit + 1}) r
    order by r.day desc, r.id desc limit ${input.limit + 1}`.execute(db)
  const below = new Map(visible.map((each) => [each.ventureId as string, each.below]))
  return shownAs(
    pageOf(input, found.rows, (last) => [last.id, last.day]),
    (row) => toEodRow(caller, row, relationTo(caller, below.get(row.venture_id) ?? [], row.user_id)),
  )
}

/** What a report `r` must be like. */
function wanted(input: Input): RawBuilder<unknown> {
  const [id, day] = decodeCursor(input, input.cursor, 2) ?? []
  const conditions = [
    sql`r.voided_at is null and not r.is_test`,
    input.status === undefined ? null : sql`r.status = ${input.status}`,
    input.from === undefined ? null : sql`r.day >= ${input.from}::date`,
    input.to === undefined ? null : sql`r.day <= ${input.to}::date`,
    id === undefined ? null : sql`(r.day, r.id) < (${day}::date, ${id}::uuid)`,
  ]
  return sql.join(
    conditions.filter((each) => each !== null),
    sql` and `,
  )
}
