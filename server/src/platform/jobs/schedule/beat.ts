import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import { type JobParts, ownTransaction } from '../job-parts.ts'
import type { ContinuousJob } from '../scheduled-job.ts'

/** Continuous work says that it goes round; what fails several times running is told. */
export type Beat = { readonly worked: () => Promise<void>; readonly failed: (error: unknown) => Promise<void> }

const FAILURES_TOLD = 3
/** What is seen again and again is noted again only now and then. */
const TOLD_AGAIN_AFTER = 100
/** Another process may have told and gone. */
const SETTLED_AGAIN_AFTER = 60

export function beatOf(parts: Pick<JobParts, 'control' | 'clock' | 'alerting' | 'log'>, job: ContinuousJob): Beat {
  const key = `job ${job.name} group`
  let failures = 0
  let nextTold = FAILURES_TOLD
  let rounds = 0
  /** Also of the process that ran before this one. */
  let mayBeTold = true
  const say = async (body: (tx: Tx) => Promise<void>): Promise<boolean> => {
    try {
      await ownTransaction(parts, null, body)
      return true
    } catch (error) {
      parts.log.warn({ err: error, job: job.name }, 'What became of continuous work could not be noted')
      return false
    }
  }
  return {
    worked: async () => {
      failures = 0
      nextTold = FAILURES_TOLD
      rounds += 1
      const isNoted = await say(async (tx) => {
        await noteBeat(tx, job, parts.clock.now())
        if (mayBeTold || rounds % SETTLED_AGAIN_AFTER === 0)
          await parts.alerting.settle(tx, key, `${job.title} works again.`)
      })
      if (isNoted) mayBeTold = false
    },
    failed: async (error) => {
      failures += 1
      if (failures < nextTold) return
      const isTold = await say((tx) =>
        parts.alerting.raise(tx, {
          key,
          ventureId: null,
          severity: 'CRITICAL',
          title: `${job.title} fails again and again`,
          detail: error instanceof Error ? error.message : String(error),
          path: '/admin/jobs',
        }),
      )
      if (!isTold) return
      mayBeTold = true
      nextTold = failures + TOLD_AGAIN_AFTER
    },
  }
}

async function noteBeat(tx: Tx, { name }: ContinuousJob, now: string): Promise<void> {
  await sql`insert into platform.job_cursors as c (job, venture_id, last_slot) values (${name}, null, ${now})
    on conflict on constraint job_cursors_one do update set last_slot = excluded.last_slot where c.last_slot < excluded.last_slot`.execute(
    tx,
  )
}
