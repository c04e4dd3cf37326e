import type { contract, Moment, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../../platform/http/cursor.ts'
import { pageOf } from '../../../../platform/http/page.ts'
import { getReport } from './get-report.ts'

type Endpoint = typeof contract.eodReports.eodReportHistory

/** What happened to a report, newest first, for whoever sees it. Refuses `eod_report.not_found`. */
export async function reportHistory(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { ventureId } = await getReport(db, caller, input)
  const [before = LAST_ID] = decodeCursor(input, input.cursor, 1) ?? []
  const { rows } = await sql<Moment>`
    select e.id, e.type, e.at, e.facts, ${personNamed('e.actor_id')} as by from platform.events e
    where e.venture_id = ${ventureId} and e.subject_id = ${input.id}::uuid and e.id < ${before}::uuid
    order by e.id desc limit ${input.limit + 1}`.execute(db)
  return pageOf(input, rows, (last) => [last.id])
}
