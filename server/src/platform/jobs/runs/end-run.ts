import type { Tx } from '../../db/tx.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { Order } from '../order.ts'
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

/** PARTIAL, ERROR and TIMEOUT are told; the next run that succeeds says that it is over. */
export async function tell(
  { alerting }: Pick<JobParts, 'alerting'>,
  tx: Tx,
  job: Pick<ScheduledJob, 'name' | 'title'>,
  run: Pick<OpenRun, 'id'> & Pick<Order, 'ventureId' | 'slot'>,
  ending: Ending,
): Promise<void> {
  const { ventureId, slot } = run
  const key = `job ${job.name} ${ventureId ?? 'group'}`
  if (ending.status === 'SUCCESS') return alerting.settle(tx, key, `${job.title} works again.`)
  if (ending.status === 'SKIPPED') return
  await alerting.raise(tx, {
    key,
    ventureId,
    severity: ending.status === 'PARTIAL' ? 'WARNING' : 'CRITICAL',
    title: `${job.title} ${WHAT_HAPPENED[ending.status]}`,
    detail: ending.reason ?? problemsOf(ending),
    path: `/admin/jobs?run=${run.id}&at=${encodeURIComponent(slot)}`,
  })
}

const WHAT_HAPPENED = { PARTIAL: 'was only partly done', ERROR: 'failed', TIMEOUT: 'took too long and was stopped' }

function problemsOf({ problems = [] }: Ending): string {
  const [first] = problems
  return first ? `${problems.length} items failed; the first: ${first.item}: ${first.message}` : 'No item is named.'
}
