import type { JobLine } from '@holdfast/contract'
import { RUN_STATUSES } from '@holdfast/engine/jobs'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import type { Desk } from './desk.ts'
import { type RunRow, runColumns, runView } from './run-rows.ts'

type Figures = Pick<JobLine, 'lastRun' | 'lastDay' | 'duration'>

/** How often each job ran of late, how it ended and how long it took. */
export async function jobFigures(db: Reads, desk: Desk, names: readonly string[]): Promise<(job: string) => Figures> {
  const last = await sql<RunRow>`select ${runColumns} from unnest(${names}::text[]) as job (name)
    cross join lateral (select * from platform.job_runs where job = job.name order by id desc limit 1) r`.execute(db)
  const counts = await sql<{ job: string; status: string; runs: number }>`
    select job, status, count(*)::int as runs from platform.job_runs
    where started_at > clock_timestamp() - interval '24 hours' group by job, status`.execute(db)
  const took = await sql<{ job: string; median_ms: number; p95_ms: number }>`
    select job.name as job, percentile_disc(0.5) within group (order by r.ms)::int as median_ms,
      percentile_disc(0.95) within group (order by r.ms)::int as p95_ms
    from unnest(${names}::text[]) as job (name)
    cross join lateral (
      select extract(epoch from ended_at - started_at) * 1000 as ms from platform.job_runs
      where job = job.name and status in ('SUCCESS', 'PARTIAL') order by id desc limit 200) r
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
