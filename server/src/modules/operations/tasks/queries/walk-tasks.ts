import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { besideTask, type ListedTask } from './listed-task.ts'
import { isMine } from './mine.ts'
import { ventureTodays } from './todays.ts'
import { type TaskFilters, taskConditions } from './wanted-tasks.ts'
import { askingFor } from './whose-tasks.ts'

/** Where a list goes on: after this task, (by due day) this day, null being none, and (by priority) this priority. */
export type TaskPlace = { readonly id: string; readonly day: string | null; readonly priority: number }

export type Wanted = TaskFilters & {
  readonly ventureId?: string | undefined
  readonly after: TaskPlace | undefined
  readonly limit: number
}

/**
 * The tasks that are wanted, in order and at most `limit` of them: of each venture a walk along one index, merged.
 * `= any (array[…])` and the order by all columns bind the walk to an index that begins with the venture.
 */
export async function walkTasks(db: Reads, caller: Caller, wanted: Wanted): Promise<readonly ListedTask[]> {
  const sight = sightOf(caller, 'tasks.read', wanted.ventureId)
  const ventures = caller.ventures.filter(({ id }) => [...sight.whole, ...sight.own].includes(id))
  if (ventures.length === 0) return []
  const seen =
    sight.own.length === 0 ? sql`` : sql`and (t.venture_id = any (${[...sight.whole]}::uuid[]) or ${isMine(caller)})`
  const conditions = taskConditions(wanted, await askingFor(db, caller, wanted))
  const order = ORDERS[wanted.sort]
  const found = await sql<ListedTask>`
    select t.*, ${besideTask}
    from ${ventureTodays(ventures)}
    cross join lateral (
      select t.* from operations.tasks t
      where t.venture_id = any (array[v.id]) ${onwards(wanted)} ${seen} ${conditions}
      order by t.venture_id ${wanted.sort === 'newest' ? sql`desc` : sql``}, ${order} limit ${wanted.limit}) t
    order by ${order} limit ${wanted.limit}`.execute(db)
  return found.rows
}

const DUE = sql`coalesce(t.due_on, 'infinity'::date)`

const ORDERS: Readonly<Record<TaskFilters['sort'], RawBuilder<unknown>>> = {
  due: sql`${DUE}, t.id`,
  priority: sql`(-t.priority), ${DUE}, t.id`,
  newest: sql`t.id desc`,
}

function onwards({ after, sort }: Wanted): RawBuilder<unknown> {
  if (after === undefined) return sql``
  if (sort === 'newest') return sql`and t.id < ${after.id}::uuid`
  const place = sql`coalesce(${after.day}::date, 'infinity'::date), ${after.id}::uuid`
  if (sort === 'due') return sql`and (${DUE}, t.id) > (${place})`
  return sql`and ((-t.priority), ${DUE}, t.id) > (${-after.priority}::smallint, ${place})`
}
