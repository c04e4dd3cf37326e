import type { contract, QueueState, Reply } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { overdueJobs } from '../schedule/overdue.ts'
import { venturesAtWork } from '../schedule/plan-source.ts'
import type { Desk } from './desk.ts'
import { titleOf } from './find-job.ts'
import { queueDepths, queueTitle } from './queue-depths.ts'

type Health = Reply<typeof contract.jobs.showHealth>

const BEAT_SECONDS = 30
const LONG_WAIT_SECONDS = 60

export async function showHealth(db: Reads, caller: Caller, desk: Desk): Promise<Health> {
  const workers = await workersAtWork(db)
  const queues = (await queueDepths(db)).map((queue): QueueState => ({ ...queue, title: queueTitle(queue.name) }))
  const dirty = await sql<{ days: number; oldest: number | null }>`select count(*)::int as days,
    extract(epoch from clock_timestamp() - min(marked_at))::int as oldest from platform.dirty_days where day <= ${caller.now}::date`.execute(
    db,
  )
  const running = await sql<{ runs: number }>`
    select count(*)::int as runs from platform.job_runs where status = 'RUNNING'`.execute(db)
  const dirtyDays = { days: dirty.rows[0]?.days ?? 0, oldestSeconds: dirty.rows[0]?.oldest ?? null }
  const failing = [
    ...(workers.length === 0 ? ['No worker is at work.'] : []),
    ...(await overdueJobs(db, desk, await venturesAtWork(desk.system))).map((title) => `${title} is overdue.`),
  ]
  const degraded = [...(await lastFailures(db, desk)), ...slowQueues(queues), ...slowDays(dirtyDays)]
  return {
    status: failing.length > 0 ? 'failing' : degraded.length > 0 ? 'degraded' : 'ok',
    reasons: [...failing, ...degraded],
    workers,
    queues,
    dirtyDays,
    running: running.rows[0]?.runs ?? 0,
  }
}

async function workersAtWork(db: Reads): Promise<Health['workers']> {
  const found = await sql<{ name: string; started_at: Instant; beat_at: Instant }>`
    select name, started_at, beat_at from platform.workers
    where beat_at > clock_timestamp() - ${BEAT_SECONDS}::int * interval '1 second' order by name`.execute(db)
  return found.rows.map((row) => ({ name: row.name, startedAt: row.started_at, beatAt: row.beat_at }))
}

/** Jobs whose latest run in some venture did not end well. */
async function lastFailures(db: Reads, desk: Desk): Promise<string[]> {
  const found = await sql<{ job: string; status: string }>`
    select distinct job, status from (
      select distinct on (job, venture_id) job, status from platform.job_runs
      where started_at > now() - interval '7 days' order by job, venture_id, id desc) latest
    where status in ('PARTIAL', 'ERROR', 'TIMEOUT') order by job`.execute(db)
  return [...new Set(found.rows.map(({ job }) => `${titleOf(desk, job)} did not end well the last time.`))]
}

function slowQueues(queues: readonly QueueState[]): string[] {
  return queues.flatMap(({ title, oldestSeconds, deadLetters }) => [
    ...(oldestSeconds !== null && oldestSeconds > LONG_WAIT_SECONDS
      ? [`${title}: the oldest has waited for ${waitText(oldestSeconds)}.`]
      : []),
    ...(deadLetters > 0 ? [`${title}: ${deadLetters} given up.`] : []),
  ])
}

function waitText(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7_200 ? `${Math.floor(seconds / 60)} minutes` : `${Math.floor(seconds / 3_600)} hours`
}

function slowDays({ days, oldestSeconds }: Health['dirtyDays']): string[] {
  return oldestSeconds !== null && oldestSeconds > LONG_WAIT_SECONDS ? [`${days} days wait to be recomputed.`] : []
}
