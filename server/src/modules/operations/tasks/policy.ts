import type { VentureId } from '@holdfast/engine/kernel'
import { permissionForTask, type TaskWish } from '@holdfast/engine/operations'
import { authorize, type Caller, may } from '../../../platform/caller.ts'

/** Given to the caller or entered by them: that is what a contractor sees and works on. */
type Sighted = { readonly ventureId: VentureId; readonly isMine: boolean; readonly isAssignee: boolean }

export function maySeeTask(caller: Caller, { ventureId, isMine }: Sighted): boolean {
  return may(caller, 'tasks.read', ventureId, { assignedToMe: isMine })
}

export function mayDoToTask(caller: Caller, wish: TaskWish, { ventureId, isMine, isAssignee }: Sighted): boolean {
  const relation = wish === 'explain' ? { self: isAssignee } : { assignedToMe: isMine }
  return may(caller, permissionForTask(wish), ventureId, relation)
}

export function authorizeTaskWish(caller: Caller, wish: TaskWish, sighted: Sighted): void {
  authorize(mayDoToTask(caller, wish, sighted), WISHES[wish])
}

const WISHES: Readonly<Record<TaskWish, string>> = {
  start: 'begin work on this task',
  block: 'block this task',
  stop: 'stop work on this task',
  complete: 'mark this task as done',
  cancel: 'cancel this task',
  reopen: 'reopen this task',
  void: 'void this task',
  amend: 'edit this task',
  comment: 'comment on this task',
  explain: 'explain this task: its assignee does',
}
