import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE, type Order } from '../order.ts'
import type { ScheduledJob } from '../scheduled-job.ts'
import { closeRun, type Ending } from './close-run.ts'
import { FenceClosed } from './fence.ts'
import type { OpenRun } from './open-run.ts'

/** Writes how a run ended, and tells whoever has to know: both or neither. A run that was closed meanwhile stays so. */
export async function endRun(parts: JobParts, job: ScheduledJob, run: OpenRun, ending: Ending): Promise<void> {
  const isClosed = await ownTransaction(parts, run.order.ventureId, async (tx) => {
    if (!(await closeRun(tx, run.id, ending))) return false
    await tell(parts, tx, job, { id: run.id, ...run.order }, ending)
    return true
  })
  if (!isClosed) throw new FenceClosed(`The run of ${job.name} was closed before it ended.`)
  parts.ended(job.name, ending.status, performance.now() - run.begunAt)
}

/** PARTIAL, ERROR and TIMEOUT are told; that it is over is told once no failed slot of the job is left undone here. */
export async function tell(
  { alerting }: Pick<JobParts, 'alerting'>,
  tx: Tx,
  job: Pick<ScheduledJob, 'name' | 'title'>,
  run: Pick<OpenRun, 'id'> & Pick<Order, 'ventureId' | 'slot'>,
  ending: Ending,
): Promise<void> {
  const { ventureId, slot } = run
  const key = alertKeyOf(job.name, ventureId)
  if (ending.isNoFault) return
  if (ending.status === 'SUCCESS' || ending.status === 'SKIPPED') {
    if (!(await isLeftUndone(tx, job.name, ventureId))) await alerting.settle(tx, key, `${job.title} works again.`)
    return
  }
  await alerting.raise(tx, {
    key,
    ventureId,
    severity: ending.status === 'PARTIAL' ? 'WARNING' : 'CRITICAL',
    title: `${job.title} ${WHAT_HAPPENED[ending.status]}`,
    detail: ending.reason ?? problemsOf(ending),
    path: `/admin/jobs?run=${run.id}&at=${encodeURIComponent(slot)}`,
  })
}

export function alertKeyOf(job: string, ventureId: string | null): string {
  return `job ${job} ${ventureId ?? 'group'}`
}

/** Another slot of the job failed here and waits for its next try, or was given up. */
export async function isLeftUndone(tx: Tx, job: string, ventureId: string | null): Promise<boolean> {
  const left = await sql`select id from jobs.job
    where name in (${ORDER_QUEUE}, ${DEAD_LETTER_QUEUE}) and state < 'active' and not blocked
      and (name = ${DEAD_LETTER_QUEUE} or state = 'retry') and data ->> 'job' = ${job}
      and (data ->> 'ventureId') is not distinct from ${ventureId}::text limit 1`.execute(tx)
  return left.rows.length > 0
}

const WHAT_HAPPENED = { PARTIAL: 'was only partly done', ERROR: 'failed', TIMEOUT: 'took too long and was stopped' }

function problemsOf({ problems = [] }: Ending): string {
  const [first] = problems
  return first ? `${problems.length} items failed; the first: ${first.item}: ${first.message}` : 'No item is named.'
}
