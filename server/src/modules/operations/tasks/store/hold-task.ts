import type { Task } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { maySeeTask } from '../policy.ts'
import { refuseMissingTask } from '../task-ref.ts'
import { IS_EXPLAINED, type TaskRow, toTask } from './task-row.ts'

/** A task that nobody else can change until this transaction ends. */
export type HeldTask = {
  readonly task: Task
  readonly venture: CallerVenture
  readonly sighted: { readonly ventureId: CallerVenture['id']; readonly isMine: boolean; readonly isAssignee: boolean }
}

/** Locks the task. Refuses `task.not_found` for what is not there for the caller, wherever it may be. */
export async function holdTask(tx: Tx, caller: Caller, taskId: string): Promise<HeldTask> {
  const locked = await sql`
    select from operations.tasks t where t.venture_id = any (${[...caller.scope]}::uuid[]) and t.id = ${taskId}::uuid
    for update`.execute(tx)
  // Read after the lock was got: what was said beside the task meanwhile is as new as its row.
  const row = locked.rows.length === 0 ? undefined : await readRow(tx, caller, taskId)
  if (!row) return refuseMissingTask()
  const venture = ventureOf(caller, row.venture_id)
  const me = caller.person?.id
  const isAssignee = me !== undefined && row.assignee_id === me
  const isMine = isAssignee || (me !== undefined && row.created_by === me)
  const sighted = { ventureId: venture.id, isMine, isAssignee }
  return maySeeTask(caller, sighted) ? { task: toTask(row), venture, sighted } : refuseMissingTask()
}

async function readRow(tx: Tx, caller: Caller, taskId: string): Promise<TaskRow | undefined> {
  const found = await sql<TaskRow>`
    select t.*, ${IS_EXPLAINED} from operations.tasks t
    where t.venture_id = any (${[...caller.scope]}::uuid[]) and t.id = ${taskId}::uuid`.execute(tx)
  return found.rows[0]
}
