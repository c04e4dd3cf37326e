import type { Instant } from '@holdfast/engine/kernel'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { Order } from '../order.ts'
import { limitMsOf } from '../scheduled-job.ts'
import { closeRun, type Ending } from './close-run.ts'
import { tell } from './end-run.ts'
import { stopStatements } from './stop-statements.ts'

/** A worker stops its own runs; what it did not stop so long after is stopped by another. */
const GRACE_MS = 15_000
const LEFT_SECONDS = 30

type OpenRow = {
  id: string
  job: string
  venture_id: Order['ventureId']
  slot: Instant
  age_ms: number
  is_left: boolean
}

/**
 * Ends the runs that nobody else ends: those over their limit whose process is blocked, and those whose worker has gone
 * and whose order nobody took up. Any worker may do it, and all of them at once.
 */
export async function endStrayRuns(parts: JobParts): Promise<number> {
  const open = await parts.system.query<OpenRow>(
    `select id, job, venture_id, slot, (extract(epoch from clock_timestamp() - started_at) * 1000)::int as age_ms,
      lease_until < clock_timestamp() - $1::int * interval '1 second' as is_left
     from platform.job_runs where status = 'RUNNING'`,
    [LEFT_SECONDS],
  )
  let ended = 0
  for (const row of open.rows) {
    const ending = strayEnding(parts, row)
    if (ending && (await endStray(parts, row, ending))) ended += 1
  }
  return ended
}

function strayEnding(parts: JobParts, row: OpenRow): Ending | null {
  const job = parts.jobs.find(({ name }) => name === row.job)
  if (job && row.age_ms > limitMsOf(job) + GRACE_MS)
    return { status: 'TIMEOUT', reason: 'It was over its limit and its worker did not stop it.' }
  return row.is_left ? { status: 'ERROR', reason: 'Its worker stopped answering.' } : null
}

async function endStray(parts: JobParts, row: OpenRow, ending: Ending): Promise<boolean> {
  await stopStatements(parts.control, row.id)
  const job = parts.jobs.find(({ name }) => name === row.job) ?? { name: row.job, title: row.job }
  return ownTransaction(parts, row.venture_id, async (tx) => {
    if (!(await closeRun(tx, row.id, ending))) return false
    await tell(parts, tx, job, { id: row.id, ventureId: row.venture_id, slot: row.slot }, ending)
    return true
  })
}
