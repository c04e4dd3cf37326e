import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { slotsBetween } from '@holdfast/engine/jobs'
import { type Instant, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { unitsOf, zoneOf } from '../schedule/due-orders.ts'
import { pausedJobs } from '../schedule/plan-source.ts'
import { limitMsOf } from '../scheduled-job.ts'
import type { Desk } from './desk.ts'
import { type RunRow, runColumns, runView } from './run-rows.ts'

type Timeline = typeof contract.jobs.showTimeline
type Upcoming = Reply<Timeline>['upcoming']

const MOST_RUNS = 1_000
const MOST_HOURS = 48
const GRACE_MS = 60_000

export async function showTimeline(
  db: Reads,
  caller: Caller,
  desk: Desk,
  input: ParsedInput<Timeline>,
): Promise<Reply<Timeline>> {
  const hours = (Date.parse(input.to) - Date.parse(input.from)) / 3_600_000
  if (hours <= 0 || hours > MOST_HOURS)
    refuse('refused', 'timeline.too_long', `Ask for up to ${MOST_HOURS} hours, the earlier instant first.`, {
      field: 'to',
    })
  const found = await sql<RunRow>`select ${runColumns} from platform.job_runs r
    where r.started_at < ${input.to}::timestamptz and r.started_at >= ${longBefore(desk, input.from)}::timestamptz
      and (r.started_at >= ${input.from}::timestamptz or r.ended_at >= ${input.from}::timestamptz or r.status = 'RUNNING')
    order by r.started_at desc limit ${MOST_RUNS + 1}`.execute(db)
  return {
    now: caller.now,
    runs: found.rows
      .slice(0, MOST_RUNS)
      .reverse()
      .map((row) => runView(desk, row)),
    isCut: found.rows.length > MOST_RUNS,
    upcoming: upcomingSlots(desk, caller, await pausedJobs(db), new Date(input.to).toISOString()),
  }
}

/** What began earlier than this has ended by its limit before the instant. */
function longBefore(desk: Desk, from: Instant): Instant {
  const longestMs = Math.max(0, ...desk.jobs.map(limitMsOf)) + GRACE_MS
  return new Date(Date.parse(from) - longestMs).toISOString()
}

/** Slots to come before an instant; those of several ventures at the same moment are one. */
function upcomingSlots(desk: Desk, caller: Caller, paused: ReadonlySet<string>, before: Instant): Upcoming {
  const upcoming = new Map<string, Upcoming[number]>()
  for (const job of desk.jobs.filter(({ name }) => !paused.has(name))) {
    for (const venture of unitsOf(job, caller.ventures)) {
      for (const at of slotsBetween(job.schedule, zoneOf(venture), caller.now, before)) {
        const key = `${at} ${job.name}`
        const known = upcoming.get(key)
        const ventures = venture === null ? null : (known?.ventures ?? 0) + 1
        upcoming.set(key, { job: job.name, title: job.title, at, ventures })
      }
    }
  }
  return [...upcoming].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot)
}
