import type { contract, ParsedInput } from '@holdfast/contract'
import type { TaskId } from '@holdfast/engine/kernel'
import { createTask as decide } from '@holdfast/engine/operations'
import { authorize, type Caller, may, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { newId } from '../../store/new-id.ts'
import { requireAssignee } from '../store/find-assignee.ts'
import { requireSubject } from '../store/find-subject.ts'
import { insertTask } from '../store/save-task.ts'
import type { TaskRef } from '../task-ref.ts'

type Input = ParsedInput<typeof contract.tasks.createTask>

/** Enters a task. Refuses `task.assignee_unknown`, `task.subject_unknown`, and what the engine refuses. */
export async function createTask(tx: Tx, caller: Caller, input: Input): Promise<TaskRef> {
  const venture = ventureOf(caller, input.ventureId)
  const me = personOf(caller)
  const isTheirs = input.assigneeId === me
  authorize(
    may(caller, 'tasks.write', venture.id, { assignedToMe: isTheirs }),
    'enter tasks for others in this venture',
  )
  const { assigneeId, subject } = input
  const entered = {
    ...input,
    id: await newId<TaskId>(tx),
    ventureId: venture.id,
    kind: 'MANUAL' as const,
    assigneeId:
      typeof assigneeId === 'string' ? await requireAssignee(tx, venture.id, venture.today, assigneeId) : null,
    subject: subject ? await requireSubject(tx, venture.id, subject) : null,
    isTest: caller.person?.isTest ?? false,
  }
  const { next, events } = decide(entered, operationsContextOf(caller, venture))
  await insertTask(tx, next, me)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}
