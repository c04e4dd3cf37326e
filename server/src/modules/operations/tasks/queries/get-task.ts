import type { Task as TaskView } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { maySeeTask } from '../policy.ts'
import { refuseMissingTask } from '../task-ref.ts'
import { toTaskView } from '../view.ts'
import { askerOf } from './mine.ts'
import { type ShownTask, shownTask } from './shown-task.ts'

/** One task. Refuses `task.not_found` for what is not there for the caller, wherever it may be. */
export async function getTask(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<TaskView> {
  return toTaskView(caller, await seenTask(db, caller, id))
}

export async function seenTask(db: Reads, caller: Caller, id: string): Promise<ShownTask> {
  const row = await shownTask(db, caller, id)
  if (!row) return refuseMissingTask()
  const me = askerOf(caller)
  const isAssignee = row.assignee_id === me
  const sighted = { ventureId: row.venture_id as VentureId, isMine: isAssignee || row.created_by === me, isAssignee }
  return maySeeTask(caller, sighted) ? row : refuseMissingTask()
}
