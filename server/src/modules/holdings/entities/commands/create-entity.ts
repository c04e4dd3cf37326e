import type { contract, ParsedInput } from '@holdfast/contract'
import { ENTITY_CHANGED, recordChanged } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging, holdingsVenture } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { shownShare } from '../store/entity-row.ts'
import { insertEntity } from '../store/save-entity.ts'

type Input = ParsedInput<typeof contract.holdings.createEntity>

/** Refuses `entity.name_taken`. */
export async function createEntity(tx: Tx, caller: Caller, input: Input): Promise<RecordRef> {
  const venture = holdingsVenture(caller, input.ventureId)
  authorizeManaging(caller, venture.id, 'enter companies in this venture')
  const { name, country, currency } = input
  const ownershipShare = shownShare(input.ownershipShare ?? null)
  const id = await insertEntity(tx, caller, { ventureId: venture.id, name, country, currency, ownershipShare })
  publish(tx, caller, venture.id, [
    recordChanged(ENTITY_CHANGED, { id, name }, { entered: { before: null, after: name } }),
  ])
  return { ventureId: venture.id, id }
}
