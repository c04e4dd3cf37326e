import type { LateTasks } from '@holdfast/contract'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { thresholdsIn, thresholdsOf } from './read-thresholds.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }
type Row = Omit<LateTasks, 'ventureName'> & { readonly ventureId: VentureId }

/**
 * Open tasks that are overdue by as many days as their venture wants to be told, by whom they wait for; whoever has the
 * oldest first. Gone when they are done, and of no earlier day is it known which were open then.
 */
export async function lateTasks(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<LateTasks[]> {
  const seen = asked.filter(({ venture, day }) => may(caller, 'tasks.read', venture.id) && day === venture.today)
  if (seen.length === 0) return []
  const names = new Map(seen.map(({ ventureId, venture }) => [ventureId, venture.name]))
  const rows = await rowsOf(db, seen)
  return rows.map((row) => ({ ...row, ventureName: names.get(row.ventureId) ?? '' }))
}

async function rowsOf(db: Reads, asked: readonly Asked[]): Promise<readonly Row[]> {
  const ventures = asked.map(({ ventureId }) => ventureId)
  const held = await thresholdsOf(db, ventures)
  const { rows } = await sql<Row>`
    select v.venture_id as "ventureId", count(*)::int as count, max(v.day - t.due_on) as "oldestDays",
      case when t.assignee_id is not null then jsonb_build_object('id', t.assignee_id, 'name', min(p.name)) end as assignee
    from unnest(${ventures}::uuid[], ${asked.map(({ day }) => day)}::date[],
      ${ventures.map((id) => thresholdsIn(held, id).overdueDays)}::int[]) as v (venture_id, day, days)
    join operations.task_facts t on t.venture_id = v.venture_id and t.status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')
      and t.due_on <= v.day - v.days
    left join ventures.people_facts p on p.venture_id = t.venture_id and p.user_id = t.assignee_id
    group by v.venture_id, t.assignee_id
    order by max(v.day - t.due_on) desc, count(*) desc, min(p.name)`.execute(db)
  return rows
}
