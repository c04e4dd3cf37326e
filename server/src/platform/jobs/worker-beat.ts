import { sql } from 'kysely'
import { watchQueues } from '../alerts/index.ts'
import { queueTitle } from './desk/queue-depths.ts'
import { type JobParts, ownTransaction } from './job-parts.ts'
import { endStrayRuns } from './runs/supervise.ts'
import { overdueJobs } from './schedule/overdue.ts'
import { venturesAtWork } from './schedule/plan-source.ts'
import type { ContinuousJob } from './scheduled-job.ts'

const EVERY_MS = 5_000

/** Says every few seconds that this process is at work, and looks after the runs of those that no longer are. */
export function createWorkerBeat(parts: JobParts & { readonly continuous: readonly ContinuousJob[] }): {
  readonly start: () => void
  readonly stop: () => Promise<void>
} {
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const next = () => {
    running = beat(parts)
      .then(() => endStrayRuns(parts))
      .then(() => watch(parts))
      .catch((error: unknown) => parts.log.warn({ err: error }, 'Runs could not be looked after; it is tried again'))
      .then(() => {
        if (!isStopped) timer = setTimeout(next, EVERY_MS)
      })
  }
  return {
    start: next,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
      // Who stops in good order is no longer at work at once.
      await ownTransaction(parts, null, (tx) =>
        sql`delete from platform.workers where name = ${parts.worker}`.execute(tx),
      ).catch(() => {})
    },
  }
}

async function beat(parts: JobParts): Promise<void> {
  await ownTransaction(parts, null, async (tx) => {
    await sql`insert into platform.workers (name) values (${parts.worker})
      on conflict (name) do update set beat_at = clock_timestamp()`.execute(tx)
    await sql`delete from platform.workers where beat_at < clock_timestamp() - interval '1 hour'`.execute(tx)
  })
}

/** What was given up, or is not begun at all, is told. */
async function watch(parts: JobParts & { readonly continuous: readonly ContinuousJob[] }): Promise<void> {
  const ventures = (await venturesAtWork(parts.system)).map(({ id }) => id)
  await watchQueues({
    database: parts.control,
    clock: parts.clock,
    alerting: parts.alerting,
    titleOf: queueTitle,
    overdue: () => ownTransaction(parts, ventures, (tx) => overdueJobs(tx, parts)),
  })
}
