import { sql } from 'kysely'
import { inRounds, type Rounds } from '../rounds.ts'
import { type JobParts, ownTransaction } from './job-parts.ts'
import { endStrayRuns } from './runs/supervise.ts'
import type { ContinuousJob } from './scheduled-job.ts'
import { watchWork } from './watch-work.ts'

const EVERY_MS = 5_000
/** What a standstill left overdue is made up for in the first minute, and no news. */
const PATIENCE_ROUNDS = 12

/** Says every few seconds that this process is at work, and looks after the runs of those that no longer are. */
export function createWorkerBeat(parts: JobParts & { readonly continuous: readonly ContinuousJob[] }): Rounds {
  let begun = 0
  const rounds = inRounds(EVERY_MS, () => {
    begun += 1
    return beat(parts)
      .then(() => endStrayRuns(parts))
      .then(() => (begun >= PATIENCE_ROUNDS ? watchWork(parts) : undefined))
      .catch((error: unknown) => parts.log.warn({ err: error }, 'Runs could not be looked after; it is tried again'))
  })
  return {
    start: rounds.start,
    stop: async () => {
      await rounds.stop()
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
