import type { MyDay } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { toTaskRow } from './listed-task.ts'
import { ventureTodays } from './todays.ts'
import { walkTasks } from './walk-tasks.ts'
import { IS_OPEN } from './wanted-tasks.ts'

type MyTasks = MyDay['tasks']
type Counts = Omit<MyTasks, 'items'>

const SHOWN = 8

/** What is given to the person and not done, the nearest due day first, and how much of it there is in these ventures. */
export async function myOpenTasks(db: Reads, caller: Caller, ventureIds: readonly VentureId[]): Promise<MyTasks> {
  const within = { ...caller, scope: ventureIds }
  const mine = { assigneeId: 'me', state: 'open', sort: 'due' } as const
  const rows = await walkTasks(db, within, { ...mine, after: undefined, limit: SHOWN })
  return { ...(await countsOf(db, caller, ventureIds)), items: rows.map((row) => toTaskRow(caller, row)) }
}

async function countsOf(db: Reads, caller: Caller, ventureIds: readonly VentureId[]): Promise<Counts> {
  const ventures = caller.ventures.filter(({ id }) => ventureIds.includes(id))
  const found = await sql<Counts>`
    select count(*)::int as open, (count(*) filter (where t.due_on < v.today))::int as overdue
    from ${ventureTodays(ventures)}
    join operations.tasks t on t.venture_id = v.id
    where t.assignee_id = ${personOf(caller)} and ${IS_OPEN} and not t.is_test`.execute(db)
  return found.rows[0] ?? { open: 0, overdue: 0 }
}
