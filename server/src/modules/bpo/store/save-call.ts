import type { Call } from '@holdfast/engine/bpo'
import type { Tx } from '../../../platform/db/tx.ts'
import { changeable } from './call-row.ts'
import { refusingBesideTotals } from './days-counted.ts'

/** Why it was voided or ended is kept beside it. Refuses `call.totals_stand`. */
type Reasons = { readonly void?: string | undefined; readonly end?: string | undefined }

export async function saveCall(tx: Tx, call: Call, reasons: Reasons = {}): Promise<void> {
  const writing = tx
    .updateTable('bpo.call_logs')
    .set({
      ...changeable(call),
      ...(reasons.void !== undefined && { void_reason: reasons.void }),
      ...(reasons.end !== undefined && { end_reason: reasons.end }),
    })
    .where('venture_id', '=', call.ventureId)
    .where('id', '=', call.id)
  await refusingBesideTotals(call.startedOn, () => writing.execute())
}
