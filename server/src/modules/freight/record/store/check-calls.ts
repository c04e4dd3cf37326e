import type { CheckCall } from '@holdfast/engine/freight'
import type { Instant } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'

type Hand = { readonly by: string | null; readonly at: Instant }

export async function insertCheckCall(tx: Tx, load: LoadRef, call: CheckCall, { by, at }: Hand): Promise<void> {
  await tx
    .insertInto('freight.check_calls')
    .values({
      venture_id: load.ventureId,
      load_id: load.id,
      at: call.at,
      method: call.method,
      contact: call.contact,
      city: call.place?.city ?? null,
      state: call.place?.state ?? null,
      eta: call.eta,
      is_late: call.isLate,
      note: call.note,
      made_by: by,
      made_at: at,
    })
    .execute()
}
