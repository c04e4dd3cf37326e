import type { Asset } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseTakenName } from '../../record-ref.ts'
import { refuseIfTaken } from '../../store/name-taken.ts'

type NewAsset = Omit<Asset, 'id' | 'voidedAt' | 'version'>

/** Refuses `asset.name_taken`; of two who enter one name at once, the second is refused. */
export async function insertAsset(tx: Tx, caller: Caller, asset: NewAsset): Promise<string> {
  const made = await tx
    .insertInto('holdings.assets')
    .values({
      venture_id: asset.ventureId,
      entity_id: asset.entityId,
      currency: asset.currency,
      ...columnsOf(asset),
      created_at: caller.now,
      created_by: caller.person?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? made.id : refuseTakenName('asset', asset.name)
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. */
export async function saveAsset(
  tx: Tx,
  before: Asset,
  next: Asset,
  voided?: { readonly by: string | null; readonly reason: string },
): Promise<void> {
  if (next === before) return
  if (next.name !== before.name) await refuseIfTaken(tx, 'assets', next)
  await tx
    .updateTable('holdings.assets')
    .set({
      ...columnsOf(next),
      version: next.version,
      ...(voided && { voided_at: next.voidedAt, voided_by: voided.by, void_reason: voided.reason }),
    })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

function columnsOf({ name, kind, acquiredOn, disposedOn, note }: NewAsset) {
  return { name, kind, acquired_on: acquiredOn, disposed_on: disposedOn, note }
}
