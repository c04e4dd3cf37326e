import { watchQueues } from '../alerts/index.ts'
import { queueTitle } from './desk/queue-depths.ts'
import { type JobParts, ownTransaction } from './job-parts.ts'
import { overdueJobs } from './schedule/overdue.ts'
import { venturesAtWork } from './schedule/plan-source.ts'
import type { ContinuousJob } from './scheduled-job.ts'

/** What was given up, or is not begun at all, is told. */
export async function watchWork(parts: JobParts & { readonly continuous: readonly ContinuousJob[] }): Promise<void> {
  const ventures = await venturesAtWork(parts.system)
  const everywhere = ventures.map(({ id }) => id)
  await watchQueues({
    database: parts.control,
    clock: parts.clock,
    alerting: parts.alerting,
    titleOf: queueTitle,
    overdue: () => ownTransaction(parts, everywhere, (tx) => overdueJobs(tx, parts, ventures)),
  })
}
