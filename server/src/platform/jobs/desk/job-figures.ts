import type { JobLine } from '@holdfast/contract'
import { RUN_STATUSES } from '@holdfast/engine/jobs'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import type { Desk } from './desk.ts'
import { type RunRow, runColumns, runView } from './run-rows.ts'

type Figures = Pick<JobLine, 'lastRun' | 'lastDay' | 'duration'>

/**
 * As a range, so that the planner takes the index by job and id: for an equal job it walks all runs backwards by id, which
 * for a job that never ran is every row.
 */
const ofJob = sql`l.job >= job.name and l.job <= job.name`

/** How often each job ran of late, how it ended and how long it took. */
export async function jobFigures(db: Reads, desk: Desk, names: readonly string[]): Promise<(job: string) => Figures> {
  const last = await sql<RunRow>`select ${runColumns} from unnest(${names}::text[]) as job (name)
    cross join lateral (select * from platform.job_runs l where ${ofJob} order by l.job desc, l.id desc limit 1) r`.execute(
    db,
  )
  const counts = await sql<{ job: string; status: string; runs: number }>`
    select job, status, count(*)::int as runs from platform.job_runs
    where started_at > now() - interval '24 hours' group by job, status`.execute(db)
  const took = await sql<{ job: string; median_ms: number; p95_ms: number }>`
    select job.name as job, percentile_disc(0.5) within group (order by r.ms)::int as median_ms,
      percentile_disc(0.95) within group (order by r.ms)::int as p95_ms
    from unnest(${names}::text[]) as job (name)
    cross join lateral (
      select extract(epoch from l.ended_at - l.started_at) * 1000 as ms from platform.job_runs l
      where ${ofJob} and l.status in ('SUCCESS', 'PARTIAL') order by l.job desc, l.id desc limit 200) r
    group by job.name`.execute(db)
  return (job) => {
    const run = last.rows.find((row) => row.job === job)
    const duration = took.rows.find((row) => row.job === job)
    const runsOf = (status: string) => counts.rows.find((row) => row.job === job && row.status === status)?.runs ?? 0
    return {
      lastRun: run ? runView(desk, run) : null,
      lastDay: Object.fromEntries(RUN_STATUSES.map((status) => [status, runsOf(status)])) as JobLine['lastDay'],
      duration: duration ? { medianMs: duration.median_ms, p95Ms: duration.p95_ms } : null,
    }
  }
}
