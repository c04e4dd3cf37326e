import { type Day, type Instant, refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { TaskRef } from '../task-ref.ts'

export type Hand = { readonly by: UserId; readonly at: Instant }

export async function insertComment(tx: Tx, { ventureId, id }: TaskRef, text: string, { by, at }: Hand): Promise<void> {
  await tx
    .insertInto('operations.task_comments')
    .values({ venture_id: ventureId, task_id: id, text, written_by: by, written_at: at })
    .execute()
}

/** null: Holdfast itself. Refuses `record.not_found`. */
export async function authorOfComment(tx: Tx, { ventureId, id }: TaskRef, commentId: string): Promise<string | null> {
  const found = await sql<{ author: string | null }>`
    select written_by as author from operations.task_comments
    where venture_id = ${ventureId} and task_id = ${id} and id = ${commentId}::uuid`.execute(tx)
  const [row] = found.rows
  return row ? row.author : refuse('not_found', 'record.not_found', 'There is no such comment on this task.')
}

/** One taken back already stays as it is. */
export async function takeCommentBack(
  tx: Tx,
  { ventureId, id }: TaskRef,
  { commentId, reason }: { readonly commentId: string; readonly reason: string },
  { by, at }: Hand,
): Promise<void> {
  await sql`
    update operations.task_comments set voided_at = ${at}, voided_by = ${by}, void_reason = ${reason}
    where venture_id = ${ventureId} and task_id = ${id} and id = ${commentId}::uuid and voided_at is null`.execute(tx)
}

/** What was said first of a missed day stands. */
export async function insertExplanation(
  tx: Tx,
  { ventureId, id }: TaskRef,
  { missedOn, explanation }: { readonly missedOn: Day; readonly explanation: string },
  { by, at }: Hand,
): Promise<void> {
  await tx
    .insertInto('operations.task_explanations')
    .values({
      venture_id: ventureId,
      task_id: id,
      missed_on: missedOn,
      explanation,
      explained_by: by,
      explained_at: at,
    })
    .onConflict((conflict) => conflict.columns(['venture_id', 'task_id', 'missed_on']).doNothing())
    .execute()
}
