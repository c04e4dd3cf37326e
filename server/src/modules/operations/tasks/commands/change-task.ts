import type { TaskChange } from '@holdfast/contract'
import { amendTask, changeTaskStatus, taskIntention } from '@holdfast/engine/operations'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { authorizeTaskWish } from '../policy.ts'
import { requireAssignee } from '../store/find-assignee.ts'
import { requireSubject } from '../store/find-subject.ts'
import { type HeldTask, holdTask } from '../store/hold-task.ts'
import { saveTask } from '../store/save-task.ts'
import type { TaskRef } from '../task-ref.ts'

type Step = Extract<TaskChange, { readonly status: string }>
type Edit = Extract<TaskChange, { readonly version: number }>

/** One intention a call: fields, or one step. */
export async function changeTask(
  tx: Tx,
  caller: Caller,
  { id, ...change }: { readonly id: string } & TaskChange,
): Promise<TaskRef> {
  const held = await holdTask(tx, caller, id)
  if ('version' in change) await amend(tx, caller, held, change)
  else await takeStep(tx, caller, held, change)
  return { ventureId: held.venture.id, id: held.task.id }
}

/** Refuses `record.changed` when somebody else did so meanwhile, `task.assignee_unknown`, `task.subject_unknown`. */
async function amend(tx: Tx, caller: Caller, { task, venture, sighted }: HeldTask, edit: Edit): Promise<void> {
  authorizeTaskWish(caller, 'amend', sighted)
  const { assigneeId: wanted, subject, ...rest } = edit
  const isNew = typeof wanted === 'string' && wanted !== task.assigneeId
  const assigneeId = isNew
    ? await requireAssignee(tx, venture.id, venture.today, wanted)
    : asIs(wanted, task.assigneeId)
  if (subject && subject.id !== task.subject?.id) await requireSubject(tx, venture.id, subject)
  const { next, events } = amendTask(task, { ...rest, assigneeId, subject }, operationsContextOf(caller, venture))
  await saveTask(tx, task, next)
  publish(tx, caller, venture.id, events)
}

/** Somebody who has left keeps what they have, and gets nothing more. */
function asIs<P extends string>(wanted: string | null | undefined, standing: P | null): P | null | undefined {
  return typeof wanted === 'string' ? standing : wanted
}

async function takeStep(tx: Tx, caller: Caller, { task, venture, sighted }: HeldTask, step: Step): Promise<void> {
  authorizeTaskWish(caller, taskIntention(task, step.status), sighted)
  const { next, events } = changeTaskStatus(task, step, operationsContextOf(caller, venture))
  await saveTask(tx, task, next, { cancelledBy: personOf(caller) })
  publish(tx, caller, venture.id, events)
}
