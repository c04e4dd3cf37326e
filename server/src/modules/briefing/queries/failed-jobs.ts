import type { FailedJob } from '@holdfast/contract'
import { addDays, type Day, startOfDay, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }

/** The last run of each job of the two days, where it failed: one that was done since is no news. */
export async function failedJobs(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<FailedJob[]> {
  const seen = asked.filter(({ venture }) => may(caller, 'admin.jobs', venture.id))
  if (seen.length === 0) return []
  const { rows } = await sql<FailedJob>`
    select v.venture_id as "ventureId", v.name as "ventureName", r.job, r.status, r.ended_at as at
    from unnest(${seen.map(({ ventureId }) => ventureId)}::uuid[], ${seen.map(({ venture }) => venture.name)}::text[],
      ${seen.map(({ venture, day }) => startOfDay(addDays(day, -1), venture.zone))}::timestamptz[],
      ${seen.map(({ venture, day }) => startOfDay(addDays(day, 1), venture.zone))}::timestamptz[]) as v (venture_id, name, since, until)
    cross join lateral (
      select distinct on (j.job) j.job, j.status, j.ended_at from platform.job_runs j
      where j.venture_id = v.venture_id and j.started_at >= v.since and j.started_at < v.until and j.status <> 'RUNNING'
      order by j.job, j.id desc) r
    where r.status in ('ERROR', 'TIMEOUT', 'PARTIAL')
    order by r.ended_at desc, r.job`.execute(db)
  return rows
}
