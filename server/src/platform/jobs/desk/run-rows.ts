import type { JobRun } from '@holdfast/contract'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Desk } from './desk.ts'
import { titleOf } from './find-job.ts'

export type RunRow = {
  id: string
  job: string
  venture_id: string | null
  venture_name: string | null
  slot: Instant
  trigger: JobRun['trigger']
  requested_by: string | null
  requested_name: string | null
  from_day: Day | null
  to_day: Day | null
  attempt: number
  status: JobRun['status']
  started_at: Instant
  ended_at: Instant | null
  stats: Record<string, number>
  problem_count: number
  reason: string | null
}

/** Rows of runs as pages show them, from `r`. */
export const runColumns: RawBuilder<unknown> = sql`r.id, r.job, r.venture_id,
  (select v.name from ventures.ventures v where v.id = r.venture_id) as venture_name, r.slot, r.trigger, r.requested_by,
  (select u.name from identity.users u where u.id = r.requested_by) as requested_name, r.from_day, r.to_day, r.attempt,
  r.status, r.started_at, r.ended_at, r.stats, r.problem_count, r.reason`

export function runView(desk: Desk, row: RunRow): JobRun {
  return {
    id: row.id,
    job: row.job,
    title: titleOf(desk, row.job),
    venture: named(row.venture_id, row.venture_name),
    slot: row.slot,
    trigger: row.trigger,
    requestedBy: named(row.requested_by, row.requested_name),
    days: row.from_day === null || row.to_day === null ? null : { from: row.from_day, to: row.to_day },
    attempt: row.attempt,
    status: row.status,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    durationMs: row.ended_at === null ? null : Date.parse(row.ended_at) - Date.parse(row.started_at),
    stats: row.stats,
    problemCount: row.problem_count,
    reason: row.reason,
  }
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? 'Unknown' }
}
