import type { UserMembership } from '@holdfast/contract'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** All that somebody ever was in these ventures, newest first in each. */
export async function membershipsOf(
  db: Reads,
  ventures: readonly CallerVenture[],
  userId: string,
): Promise<readonly UserMembership[]> {
  const ids = ventures.map((venture) => venture.id)
  const todays = ventures.map((venture) => venture.today)
  const rows = await sql<UserMembership>`
    select v.id as "ventureId", v.name as "ventureName", m.role, m.job_role as "jobRole",
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as office,
      case when s.user_id is not null then jsonb_build_object('id', s.user_id, 'name', s.name) end as "reportsTo",
      m.starts_on as "startsOn", m.ends_on as "endsOn", m.during @> t.today as "isCurrent",
      m.left_at is not null as "hasLeft"
    from unnest(${ids}::uuid[], ${todays}::date[]) t (id, today)
    join ventures.ventures v on v.id = t.id
    join ventures.memberships m on m.venture_id = v.id and m.user_id = ${userId}
    left join ventures.offices o on o.venture_id = m.venture_id and o.id = m.office_id
    left join ventures.people_facts s on s.venture_id = m.venture_id and s.user_id = m.reports_to
    order by v.name, v.id, m.starts_on desc`.execute(db)
  return rows.rows
}
