import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySeeItems, mayTakeOn } from '../policy.ts'
import { findItem } from '../store/find-item.ts'
import { saveAcknowledgement } from '../store/save-acknowledgement.ts'

/** Notes who took a fire on, once: whoever comes second, or again, finds who it was. Answers with the item's id. */
export async function acknowledgeItem(tx: Tx, caller: Caller, input: { readonly id: string }): Promise<string> {
  const fire = await findItem(tx, caller, input.id)
  if (fire?.section !== 'firefront' || !maySeeItems(caller, fire.ventureId))
    refuse('not_found', 'item.not_found', 'There is no such fire for you.')
  authorize(mayTakeOn(caller, fire.ventureId), 'take on a fire of this venture')
  if (!fire.isAcknowledged) {
    const { today } = ventureOf(caller, fire.ventureId)
    await saveAcknowledgement(tx, fire, { at: caller.now, on: today, by: personOf(caller) })
  }
  return fire.id
}
