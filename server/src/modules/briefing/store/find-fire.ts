import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type Fire = { readonly id: string; readonly ventureId: VentureId; readonly isAcknowledged: boolean }

/** Locks a fire of the caller's ventures that was not withdrawn. */
export async function findFire(tx: Tx, caller: Caller, id: string): Promise<Fire | null> {
  if (caller.scope.length === 0) return null
  const row = await tx
    .selectFrom('briefing.items')
    .select(['id', 'venture_id', 'acknowledged_at'])
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', id)
    .where('section', '=', 'firefront')
    .where('is_active', '=', true)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { id: row.id, ventureId: row.venture_id as VentureId, isAcknowledged: row.acknowledged_at !== null }
}
