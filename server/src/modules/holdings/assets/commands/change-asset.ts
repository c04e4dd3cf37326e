import type { contract, ParsedInput } from '@holdfast/contract'
import { ASSET_CHANGED, amendAsset, voided } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { holdAsset } from '../store/hold-asset.ts'
import { saveAsset } from '../store/save-asset.ts'

type Input = ParsedInput<typeof contract.holdings.changeAsset>

/** Edits what is given. Refuses `record.changed`, `record.void`, `asset.name_taken`, `asset.days_order`. */
export async function changeAsset(tx: Tx, caller: Caller, { id, ...given }: Input): Promise<RecordRef> {
  const { asset, venture } = await holdAsset(tx, caller, id)
  authorizeManaging(caller, venture.id, 'change this asset')
  const { next, events } = amendAsset(asset, given)
  await saveAsset(tx, asset, next)
  publish(tx, caller, venture.id, events)
  return asset
}

/** Takes a mistaken asset out of every figure; voiding it again changes nothing. */
export async function voidAsset(
  tx: Tx,
  caller: Caller,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<RecordRef> {
  const { asset, venture } = await holdAsset(tx, caller, id)
  authorizeManaging(caller, venture.id, 'void this asset')
  const { next, events } = voided(ASSET_CHANGED, asset, { at: caller.now, reason })
  await saveAsset(tx, asset, next, { by: caller.person?.id ?? null, reason })
  publish(tx, caller, venture.id, events)
  return asset
}
