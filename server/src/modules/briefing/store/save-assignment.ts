import type { Instant, UserId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { HeldItem } from './find-item.ts'

type Assignment = { readonly taskId: string; readonly at: Instant; readonly by: UserId }

export async function saveAssignment(tx: Tx, item: HeldItem, { taskId, at, by }: Assignment): Promise<void> {
  await tx
    .updateTable('briefing.items')
    .set({ task_id: taskId, assigned_at: at, assigned_by: by })
    .where('venture_id', '=', item.ventureId)
    .where('id', '=', item.id)
    .execute()
}
