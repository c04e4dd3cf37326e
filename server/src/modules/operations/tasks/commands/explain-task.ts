import type { contract, ParsedInput } from '@holdfast/contract'
import { explainTask as decide } from '@holdfast/engine/operations'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { authorizeTaskWish } from '../policy.ts'
import { holdTask } from '../store/hold-task.ts'
import { saveTask } from '../store/save-task.ts'
import { insertExplanation } from '../store/task-parts.ts'
import type { TaskRef } from '../task-ref.ts'

type Input = ParsedInput<typeof contract.tasks.explainTask>

/** Why a due day was missed; said again of the same day it changes nothing. */
export async function explainTask(tx: Tx, caller: Caller, { id, ...said }: Input): Promise<TaskRef> {
  const { task, venture, sighted } = await holdTask(tx, caller, id)
  authorizeTaskWish(caller, 'explain', sighted)
  const { next, events } = decide(task, said, operationsContextOf(caller, venture))
  const ref = { ventureId: venture.id, id: task.id }
  if (next !== task) await insertExplanation(tx, ref, said, { by: personOf(caller), at: caller.now })
  await saveTask(tx, task, next)
  publish(tx, caller, venture.id, events)
  return ref
}
