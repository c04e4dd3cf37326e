import type { contract, ParsedInput } from '@holdfast/contract'
import { ASSET_CHANGED, checkAssetDays, recordChanged } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { standingEntity } from '../../entities/store/hold-entity.ts'
import { authorizeManaging, holdingsVenture } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { insertAsset } from '../store/save-asset.ts'

type Input = ParsedInput<typeof contract.holdings.createAsset>

/** Refuses `entity.not_found`, `asset.name_taken`, `asset.days_order`. */
export async function createAsset(tx: Tx, caller: Caller, input: Input): Promise<RecordRef> {
  const venture = holdingsVenture(caller, input.ventureId)
  authorizeManaging(caller, venture.id, 'enter assets in this venture')
  const entity = await standingEntity(tx, venture.id, input.entityId)
  const asset = {
    ventureId: venture.id,
    entityId: entity.id,
    name: input.name,
    kind: input.kind,
    currency: input.currency,
    acquiredOn: input.acquiredOn ?? null,
    disposedOn: input.disposedOn ?? null,
    note: input.note ?? null,
  }
  checkAssetDays(asset)
  const id = await insertAsset(tx, caller, asset)
  publish(tx, caller, venture.id, [
    recordChanged(ASSET_CHANGED, { id, name: asset.name }, { entered: { before: null, after: asset.name } }),
  ])
  return { ventureId: venture.id, id }
}
