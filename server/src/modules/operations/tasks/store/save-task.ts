import { refuse, type UserId } from '@holdfast/engine/kernel'
import type { Task } from '@holdfast/engine/operations'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { columnsOf } from './task-row.ts'

/** `creator` null: Holdfast itself. */
export async function insertTask(tx: Tx, task: Task, creator: UserId | null): Promise<void> {
  await tx
    .insertInto('operations.tasks')
    .values({
      ...columnsOf(task),
      venture_id: task.ventureId,
      id: task.id,
      kind: task.kind,
      created_at: task.createdAt,
      created_by: knownPerson(task.ventureId, creator),
      is_test: task.isTest,
    })
    .execute()
}

/** Who cancelled or voided it, and why. */
type Hand = { readonly cancelledBy?: UserId | null; readonly voidedBy?: UserId | null; readonly voidReason?: string }

/** Writes what a decision changed; one that changed nothing writes nothing. Refuses `task.twin_open`. */
export async function saveTask(tx: Tx, before: Task, next: Task, hand: Hand = {}): Promise<void> {
  if (next === before) return
  try {
    await tx
      .updateTable('operations.tasks')
      .set({
        ...columnsOf(next),
        completed_by: knownPerson(next.ventureId, next.completedBy),
        ...(next.status === 'CANCELLED' &&
          before.status !== 'CANCELLED' && { cancelled_by: knownPerson(next.ventureId, hand.cancelledBy ?? null) }),
        ...(hand.voidReason !== undefined && { voided_by: hand.voidedBy ?? null, void_reason: hand.voidReason }),
      })
      .where('venture_id', '=', next.ventureId)
      .where('id', '=', next.id)
      .execute()
  } catch (error) {
    if (constraintOf(error) === 'tasks_one_open_reminder')
      refuse('conflict', 'task.twin_open', 'Another reminder of the same is open already. Go on with that one.')
    throw error
  }
}
