import type { contract, JobRunWithProblems, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import { decodeCursor } from '../../http/cursor.ts'
import { pageOf, shownAs } from '../../http/page.ts'
import type { Problem } from '../runs/close-run.ts'
import type { Desk } from './desk.ts'
import { jobOf } from './find-job.ts'
import { type RunRow, runColumns, runView } from './run-rows.ts'

type ListRuns = typeof contract.jobs.listRuns

export async function listRuns(db: Reads, desk: Desk, input: ParsedInput<ListRuns>): Promise<Reply<ListRuns>> {
  const job = jobOf(desk, input.name)
  const [after] = decodeCursor(input, input.cursor, 1) ?? []
  const found = await sql<RunRow>`select ${runColumns} from platform.job_runs r where r.job = ${job.name}
    ${input.ventureId === undefined ? sql`` : sql`and r.venture_id = ${input.ventureId}`}
    ${input.status === undefined ? sql`` : sql`and r.status = ${input.status}`}
    ${after === undefined ? sql`` : sql`and r.id < ${after}::uuid`}
    order by r.job desc, r.id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, found.rows, (last) => [last.id]),
    (row) => runView(desk, row),
  )
}

export async function showRun(db: Reads, desk: Desk, id: string): Promise<JobRunWithProblems> {
  const found = await sql<RunRow & { problems: Problem[]; worker: string }>`
    select ${runColumns}, r.problems, r.worker from platform.job_runs r where r.id = ${id}`.execute(db)
  const [row] = found.rows
  if (!row) refuse('not_found', 'run.not_found', 'There is no such run, or it is older than what is kept.')
  return { ...runView(desk, row), problems: row.problems, worker: row.worker }
}
