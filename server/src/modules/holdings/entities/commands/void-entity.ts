import { ENTITY_CHANGED, voided } from '@holdfast/engine/holdings'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { RecordRef } from '../../record-ref.ts'
import { holdEntity } from '../store/hold-entity.ts'
import { isInUse, saveEntity } from '../store/save-entity.ts'

type Input = { readonly id: string; readonly reason: string }

/** Takes a mistaken company away; voiding it again changes nothing. Refuses `entity.in_use`. */
export async function voidEntity(tx: Tx, caller: Caller, { id, reason }: Input): Promise<RecordRef> {
  const { entity, venture } = await holdEntity(tx, caller, id)
  authorizeManaging(caller, venture.id, 'void this company')
  if (await isInUse(tx, entity))
    refuse('conflict', 'entity.in_use', 'Accounts or assets of this company still count. Void those first.')
  const { next, events } = voided(ENTITY_CHANGED, entity, { at: caller.now, reason })
  await saveEntity(tx, entity, next, { by: caller.person?.id ?? null, reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id }
}
