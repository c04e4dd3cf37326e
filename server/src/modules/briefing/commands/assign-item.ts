import type { contract, ParsedInput } from '@holdfast/contract'
import { followUpTitle, TASK_SUBJECTS } from '@holdfast/engine/briefing'
import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { createTask, requireAssignee } from '../../operations/index.ts'
import { canAcknowledge, mayAssign, maySeeItems } from '../policy.ts'
import { findItem, type HeldItem } from '../store/find-item.ts'
import { saveAcknowledgement } from '../store/save-acknowledgement.ts'
import { saveAssignment } from '../store/save-assignment.ts'

type Input = ParsedInput<typeof contract.briefing.assign>

/**
 * Makes a task of an item, once: whoever comes second, or again, finds the one that there is. A fire is taken on with it.
 * Answers with the item's id. Refuses `item.put_out`, and what the task refuses: `task.assignee_unknown`, `task.subject_unknown`.
 */
export async function assignItem(tx: Tx, caller: Caller, input: Input): Promise<string> {
  const item = await findItem(tx, caller, input.id)
  if (!item || !maySeeItems(caller, item.ventureId))
    refuse('not_found', 'item.not_found', 'There is no such item for you.')
  authorize(mayAssign(caller, item.ventureId), 'assign items of this venture')
  const venture = ventureOf(caller, item.ventureId)
  if (input.assigneeId !== null) await requireAssignee(tx, venture.id, venture.today, input.assigneeId)
  if (item.hasTask) return item.id
  if (item.resolvedOn !== null)
    refuse(
      'conflict',
      'item.put_out',
      'This was put out meanwhile. Enter a task on the record if something is left to do.',
    )
  const task = await createTask(tx, caller, taskOf(item, input, venture.today))
  const by = personOf(caller)
  await saveAssignment(tx, item, { taskId: task.id, at: caller.now, by })
  if (canAcknowledge(caller, item)) await saveAcknowledgement(tx, item, { at: caller.now, on: venture.today, by })
  return item.id
}

function taskOf({ ventureId, subject, facts }: HeldItem, input: Input, today: string) {
  const { assigneeId, title = followUpTitle(facts.title), details = facts.why, priority, dueOn = today } = input
  return {
    ventureId,
    title,
    details,
    priority,
    dueOn,
    assigneeId,
    subject: { kind: TASK_SUBJECTS[subject.type], id: subject.id },
  }
}
