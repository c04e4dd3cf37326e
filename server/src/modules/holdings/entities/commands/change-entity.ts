import type { contract, ParsedInput } from '@holdfast/contract'
import { amendEntity } from '@holdfast/engine/holdings'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { shownShare } from '../store/entity-row.ts'
import { holdEntity } from '../store/hold-entity.ts'
import { saveEntity } from '../store/save-entity.ts'

type Input = ParsedInput<typeof contract.holdings.changeEntity>

/** Edits what is given. Refuses `record.changed`, `record.void`, `entity.name_taken`. */
export async function changeEntity(tx: Tx, caller: Caller, { id, ...given }: Input): Promise<RecordRef> {
  const { entity, venture } = await holdEntity(tx, caller, id)
  authorizeManaging(caller, venture.id, 'change this company')
  const share = given.ownershipShare === undefined ? undefined : shownShare(given.ownershipShare)
  const { next, events } = amendEntity(entity, { ...given, ownershipShare: share })
  await saveEntity(tx, entity, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}
