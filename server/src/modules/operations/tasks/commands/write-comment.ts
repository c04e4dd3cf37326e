import type { contract, ParsedInput } from '@holdfast/contract'
import { refuseVoidedTask } from '@holdfast/engine/operations'
import { authorize, type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeTaskWish, mayDoToTask } from '../policy.ts'
import { holdTask } from '../store/hold-task.ts'
import { authorOfComment, insertComment, takeCommentBack } from '../store/task-parts.ts'
import type { TaskRef } from '../task-ref.ts'

type Adding = ParsedInput<typeof contract.tasks.addTaskComment>
type Voiding = ParsedInput<typeof contract.tasks.voidTaskComment>

/** On a task in any state: what was done is talked about too. */
export async function addTaskComment(tx: Tx, caller: Caller, { id, text }: Adding): Promise<TaskRef> {
  const { task, venture, sighted } = await holdTask(tx, caller, id)
  authorizeTaskWish(caller, 'comment', sighted)
  refuseVoidedTask(task)
  await insertComment(tx, { ventureId: venture.id, id: task.id }, text, { by: personOf(caller), at: caller.now })
  return { ventureId: venture.id, id: task.id }
}

/** A comment that is wrong, or of another task: whoever wrote it, or who may correct tasks. Refuses `record.not_found`. */
export async function voidTaskComment(tx: Tx, caller: Caller, { id, commentId, reason }: Voiding): Promise<TaskRef> {
  const { task, venture, sighted } = await holdTask(tx, caller, id)
  authorizeTaskWish(caller, 'comment', sighted)
  const ref = { ventureId: venture.id, id: task.id }
  const author = await authorOfComment(tx, ref, commentId)
  authorize(
    author === personOf(caller) || mayDoToTask(caller, 'void', sighted),
    'take this comment back: whoever wrote it does, or who may correct tasks',
  )
  await takeCommentBack(tx, ref, { commentId, reason }, { by: personOf(caller), at: caller.now })
  return ref
}
