import type { Call } from '@holdfast/engine/bpo'
import type { Tx } from '../../../platform/db/tx.ts'
import { changeable } from './call-row.ts'

export async function saveCall(tx: Tx, call: Call, voidReason: string | null = null): Promise<void> {
  await tx
    .updateTable('bpo.call_logs')
    .set({ ...changeable(call), ...(voidReason !== null && { void_reason: voidReason }) })
    .where('venture_id', '=', call.ventureId)
    .where('id', '=', call.id)
    .execute()
}
