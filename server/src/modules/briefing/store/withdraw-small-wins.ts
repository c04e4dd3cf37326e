import type { Money, VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

/** Delivered loads that were wins and are not above this amount. */
export async function withdrawSmallWins(tx: Tx, ventureId: VentureId, { minor, currency }: Money): Promise<void> {
  await tx
    .updateTable('briefing.items')
    .set({ is_active: false })
    .where('venture_id', '=', ventureId)
    .where('section', '=', 'wins')
    .where('subject_kind', '=', 'load')
    .where('is_active', '=', true)
    .where('currency', '=', currency)
    .where('amount_minor', '<=', minor)
    .execute()
}
