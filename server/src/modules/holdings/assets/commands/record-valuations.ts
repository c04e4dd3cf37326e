import type { contract, ParsedInput } from '@holdfast/contract'
import { recordValuation, refuseVoid, valuationRecorded } from '@holdfast/engine/holdings'
import { type Day, refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging, authorizeRecording } from '../../policy.ts'
import { type RecordRef, refuseMissing } from '../../record-ref.ts'
import { holdAsset } from '../store/hold-asset.ts'
import { saveVoidValuation, standingValuations, valuationKey, writeValuations } from '../store/valuations.ts'

type Input = ParsedInput<typeof contract.holdings.recordValuations>
type Voiding = ParsedInput<typeof contract.holdings.voidValuation>

/** Records or corrects valuations of one asset, all or none. */
export async function recordValuations(tx: Tx, caller: Caller, { id, valuations }: Input): Promise<RecordRef> {
  const { asset, venture } = await holdAsset(tx, caller, id)
  authorizeRecording(caller, venture.id, 'value this asset')
  refuseVoid(asset)
  const days = valuations.map(({ day }) => day)
  refuseTwice(days)
  const standing = await standingValuations(
    tx,
    venture.id,
    days.map((day) => ({ assetId: asset.id, day })),
  )
  const changes = valuations.flatMap(({ day, version, ...value }) => {
    const before = standing.get(valuationKey({ assetId: asset.id, day })) ?? null
    return recordValuation(asset, before, { day, version, value }, venture.today) ?? []
  })
  const written = changes.map((valuation) => ({ assetId: asset.id, valuation }))
  await writeValuations(tx, caller, { ventureId: venture.id, source: 'HAND' }, written)
  if (changes.length > 0) publish(tx, caller, venture.id, [valuationRecorded(asset, { valuations: changes })])
  return asset
}

/** Takes a mistaken valuation back; doing it again changes nothing. Refuses `valuation.not_found`. */
export async function voidValuation(tx: Tx, caller: Caller, input: Voiding): Promise<RecordRef> {
  const { asset, venture } = await holdAsset(tx, caller, input.id)
  authorizeManaging(caller, venture.id, 'take back valuations of this asset')
  const which = { ventureId: venture.id, assetId: asset.id, id: input.valuationId }
  const found = await saveVoidValuation(tx, caller, which, input.reason)
  if (found === null) return refuseMissing('valuation')
  if (found.voidedDay !== null)
    publish(tx, caller, venture.id, [valuationRecorded(asset, { voided: [found.voidedDay] })])
  return asset
}

function refuseTwice(days: readonly Day[]): void {
  const twice = days.find((day, at) => days.indexOf(day) !== at)
  if (twice !== undefined)
    refuse('refused', 'valuation.twice', `${twice} is given twice. Leave one of the two out.`, { day: twice })
}
