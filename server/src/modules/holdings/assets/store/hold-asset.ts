import type { Asset } from '@holdfast/engine/holdings'
import type { AssetId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdingsInSight } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { toAsset } from './asset-row.ts'

export type HeldAsset = { readonly asset: Asset; readonly venture: CallerVenture }

/** An asset that nobody else changes or values until this transaction ends. Refuses `asset.not_found`. */
export async function holdAsset(tx: Tx, caller: Caller, id: string): Promise<HeldAsset> {
  const scope = holdingsInSight(caller)
  if (scope.length === 0) return refuseMissing('asset')
  const row = await tx
    .selectFrom('holdings.assets')
    .selectAll()
    .where('venture_id', 'in', [...scope])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? { asset: toAsset(row), venture: ventureOf(caller, row.venture_id) } : refuseMissing('asset')
}

/** Assets of a venture as they stand, kept from everybody else who values them; always in one order. */
export async function holdAssets(
  tx: Tx,
  ventureId: string,
  ids: readonly AssetId[],
): Promise<ReadonlyMap<string, Asset>> {
  const rows = await tx
    .selectFrom('holdings.assets')
    .selectAll()
    .where('venture_id', '=', ventureId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, toAsset(row)]))
}
