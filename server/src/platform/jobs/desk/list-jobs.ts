import type { JobLine } from '@holdfast/contract'
import { nextSlot, scheduleText } from '@holdfast/engine/jobs'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { mayOperate } from '../../may-operate.ts'
import { unitsOf, zoneOf } from '../schedule/due-orders.ts'
import { readCursors } from '../schedule/plan-source.ts'
import { limitMsOf, type ScheduledJob } from '../scheduled-job.ts'
import type { Desk } from './desk.ts'
import { isScheduled } from './find-job.ts'
import { jobFigures } from './job-figures.ts'
import { mayRunIn, mayRunInGroup } from './policy.ts'
import { orderDepths } from './queue-depths.ts'

type Pause = { job: string; paused_by: string; name: string | null; paused_at: Instant; reason: string }

/** The schedule, in the order in which the jobs are registered. */
export async function listJobs(db: Reads, caller: Caller, desk: Desk): Promise<JobLine[]> {
  const all = [...desk.jobs, ...desk.continuous]
  const figuresOf = await jobFigures(
    db,
    desk,
    desk.jobs.map((job) => job.name),
  )
  const depthOf = await orderDepths(db)
  const cursorOf = await readCursors(db)
  const pauses = await sql<Pause>`select p.job, p.paused_by, p.paused_at, p.reason,
    (select u.name from identity.users u where u.id = p.paused_by) as name from platform.job_pauses p`.execute(db)
  return all.map((job) => {
    const pause = pauses.rows.find((row) => row.job === job.name)
    const paused = pause
      ? { by: { id: pause.paused_by, name: pause.name ?? 'Unknown' }, at: pause.paused_at, reason: pause.reason }
      : null
    return {
      name: job.name,
      title: job.title,
      says: job.says,
      schedule: scheduleText(job.schedule),
      of: isScheduled(job) ? job.of : 'group',
      isContinuous: !isScheduled(job),
      takesDay: isScheduled(job) && job.covers !== undefined,
      limitSeconds: isScheduled(job) ? Math.ceil(limitMsOf(job) / 1000) : 0,
      paused,
      next: isScheduled(job) && paused === null ? nextOf(job, caller) : null,
      beatAt: isScheduled(job) ? null : (cursorOf(job.name, null)?.lastSlot ?? null),
      ...figuresOf(job.name),
      ...depthOf(job.name),
      can: {
        run: isScheduled(job) && mayRun(job, caller),
        pause: isScheduled(job) && paused === null && mayOperate(caller),
        resume: paused !== null && mayOperate(caller),
      },
    }
  })
}

/** The soonest slot, and in how many of the caller's ventures it is due then. */
function nextOf(job: ScheduledJob, caller: Caller): JobLine['next'] {
  const slots = unitsOf(job, caller.ventures)
    .map((venture) => nextSlot(job.schedule, zoneOf(venture), caller.now))
    .sort()
  const [at] = slots
  return at === undefined ? null : { at, ventures: slots.filter((slot) => slot === at).length }
}

function mayRun(job: ScheduledJob, caller: Caller): boolean {
  if (job.of === 'group') return mayRunInGroup(caller)
  return unitsOf(job, caller.ventures).some((venture) => venture !== null && mayRunIn(caller, venture.id))
}
