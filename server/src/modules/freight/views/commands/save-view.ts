import type { contract, ParsedInput, SavedView } from '@holdfast/contract'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { freightVenture } from '../../policy.ts'
import { authorizeSharing } from '../authorize-sharing.ts'
import { shownView } from '../store/own-view.ts'

type Input = ParsedInput<typeof contract.savedViews.saveView>

/** Keeps filters under a name; the same name again keeps the newer ones. What everybody sees is for those who work there. */
export async function saveView(tx: Tx, caller: Caller, input: Input): Promise<SavedView> {
  const venture = freightVenture(caller, input.ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'keep views of the loads of this venture')
  if (input.isShared) authorizeSharing(caller, venture.id)
  const kept = { is_shared: input.isShared, filters: JSON.stringify(input.filters) }
  const { id } = await tx
    .insertInto('freight.saved_views')
    .values({
      venture_id: venture.id,
      owner_id: personOf(caller),
      name: input.name,
      created_at: caller.now,
      ...kept,
    })
    .onConflict((conflict) => conflict.columns(['venture_id', 'owner_id', 'name']).doUpdateSet(kept))
    .returning('id')
    .executeTakeFirstOrThrow()
  return shownView(tx, caller, { ventureId: venture.id, id })
}
