import type { Reads } from '../../db/tx.ts'
import type { JobParts } from '../job-parts.ts'
import type { ContinuousJob, VentureToWork } from '../scheduled-job.ts'
import { dueOrders } from './due-orders.ts'
import { pausedJobs, readCursors } from './plan-source.ts'

/** A slot that nobody has handed out so long after it was due will not be by itself. */
const OVERDUE_MS = 10 * 60_000

/** Titles of the jobs of which a slot is overdue, or which go on all the time and gave no sign of life. */
export async function overdueJobs(
  db: Reads,
  parts: Pick<JobParts, 'jobs' | 'clock'> & { readonly continuous: readonly ContinuousJob[] },
  ventures: readonly VentureToWork[],
): Promise<readonly string[]> {
  const long = new Date(Date.parse(parts.clock.now()) - OVERDUE_MS).toISOString()
  const paused = await pausedJobs(db)
  const cursorOf = await readCursors(db)
  const jobs = parts.jobs.filter((job) => !paused.has(job.name))
  const due = new Set(dueOrders(jobs, ventures, cursorOf, long).map(({ order }) => order.job))
  return [
    ...jobs.filter(({ name }) => due.has(name)),
    ...parts.continuous.filter(({ name }) => (cursorOf(name, null)?.lastSlot ?? '') < long),
  ].map(({ title }) => title)
}
