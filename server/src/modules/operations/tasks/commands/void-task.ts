import { voidTask as decide } from '@holdfast/engine/operations'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { authorizeTaskWish } from '../policy.ts'
import { holdTask } from '../store/hold-task.ts'
import { saveTask } from '../store/save-task.ts'
import type { TaskRef } from '../task-ref.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken task out, whatever state it is in; voiding it again changes nothing. */
export async function voidTask(tx: Tx, caller: Caller, { id, reason }: Input): Promise<TaskRef> {
  const { task, venture, sighted } = await holdTask(tx, caller, id)
  authorizeTaskWish(caller, 'void', sighted)
  const { next, events } = decide(task, { reason }, operationsContextOf(caller, venture))
  await saveTask(tx, task, next, { voidedBy: personOf(caller), voidReason: reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: task.id }
}
