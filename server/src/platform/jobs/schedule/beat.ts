import { sql } from 'kysely'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { ContinuousJob } from '../scheduled-job.ts'

/** Continuous work says that it goes round; what fails several times running is told. */
export type Beat = { readonly worked: () => Promise<void>; readonly failed: (error: unknown) => Promise<void> }

const FAILURES_TOLD = 3

export function beatOf(parts: Pick<JobParts, 'database' | 'clock' | 'alerting' | 'log'>, job: ContinuousJob): Beat {
  const key = `job ${job.name} group`
  let failures = 0
  const say = (body: Parameters<typeof ownTransaction<void>>[2]) =>
    ownTransaction(parts, null, body).catch((error: unknown) =>
      parts.log.warn({ err: error, job: job.name }, 'What became of continuous work could not be noted'),
    )
  return {
    worked: async () => {
      const isOver = failures >= FAILURES_TOLD
      failures = 0
      await say(async (tx) => {
        await sql`insert into platform.job_cursors as c (job, venture_id, last_slot) values (${job.name}, null, ${parts.clock.now()})
          on conflict on constraint job_cursors_one do update set last_slot = excluded.last_slot where c.last_slot < excluded.last_slot`.execute(
          tx,
        )
        if (isOver) await parts.alerting.settle(tx, key, `${job.title} works again.`)
      })
    },
    failed: async (error) => {
      failures += 1
      if (failures !== FAILURES_TOLD) return
      await say((tx) =>
        parts.alerting.raise(tx, {
          key,
          ventureId: null,
          severity: 'CRITICAL',
          title: `${job.title} fails again and again`,
          detail: error instanceof Error ? error.message : String(error),
          path: '/admin/jobs',
        }),
      )
    },
  }
}
