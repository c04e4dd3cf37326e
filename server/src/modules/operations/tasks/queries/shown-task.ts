import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { besideTask, type ListedTask } from './listed-task.ts'

type Named = { readonly id: string; readonly name: string }
type Taken = { readonly at: string; readonly reason: string; readonly by: Named | null }

/** A task with everything that is kept beside it. */
export type ShownTask = ListedTask & {
  readonly created_by_person: Named | null
  readonly completed_by_person: Named | null
  readonly cancelled_by_person: Named | null
  readonly explanations: readonly {
    readonly missedOn: string
    readonly explanation: string
    readonly by: Named
    readonly at: string
  }[]
  readonly comments: readonly {
    readonly id: string
    readonly at: string
    readonly by: Named | null
    readonly text: string
    readonly voided: Taken | null
  }[]
}

/** One statement. */
export async function shownTask(db: Reads, caller: Caller, taskId: string): Promise<ShownTask | undefined> {
  if (caller.scope.length === 0) return undefined
  const found = await sql<ShownTask>`
    select t.*, ${besideTask}, ${personNamed('t.created_by')} as created_by_person,
      ${personNamed('t.completed_by')} as completed_by_person, ${personNamed('t.cancelled_by')} as cancelled_by_person,
      ${explanations} as explanations, ${comments} as comments
    from operations.tasks t
    where t.venture_id = any (${[...caller.scope]}::uuid[]) and t.id = ${taskId}::uuid`.execute(db)
  return found.rows[0]
}

/** Long enough for any task. */
const MOST = sql.lit(200)
const ofTask = sql`k.venture_id = t.venture_id and k.task_id = t.id`

function listOf(fields: RawBuilder<unknown>, from: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object(${fields}) order by k.id desc), '[]') from ${from})`
}

const explanations = listOf(
  sql`'missedOn', k.missed_on, 'explanation', k.explanation, 'by', ${personNamed('k.explained_by')}, 'at', k.explained_at`,
  sql`operations.task_explanations k where ${ofTask}`,
)

const voided = sql`case when k.voided_at is not null then
  json_build_object('at', k.voided_at, 'reason', k.void_reason, 'by', ${personNamed('k.voided_by')}) end`

const comments = listOf(
  sql`'id', k.id, 'at', k.written_at, 'by', ${personNamed('k.written_by')}, 'text', k.text, 'voided', ${voided}`,
  sql`(select * from operations.task_comments k where ${ofTask} order by k.id desc limit ${MOST}) k`,
)
