import type { Day, Instant, UserId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { HeldItem } from './find-item.ts'

type Acknowledgement = { readonly at: Instant; readonly on: Day; readonly by: UserId }

export async function saveAcknowledgement(tx: Tx, fire: HeldItem, { at, on, by }: Acknowledgement): Promise<void> {
  await tx
    .updateTable('briefing.items')
    .set({ acknowledged_at: at, acknowledged_on: on, acknowledged_by: by })
    .where('venture_id', '=', fire.ventureId)
    .where('id', '=', fire.id)
    .execute()
}
