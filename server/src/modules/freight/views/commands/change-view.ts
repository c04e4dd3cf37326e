import type { contract, ParsedInput, SavedView } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeSharing } from '../authorize-sharing.ts'
import { holdOwnView, shownView, type ViewRef } from '../store/own-view.ts'

type Input = ParsedInput<typeof contract.savedViews.changeView>

/** Refuses `view.not_found`, `view.name_taken`. */
export async function changeView(tx: Tx, caller: Caller, { id, name, isShared }: Input): Promise<SavedView> {
  const view = await holdOwnView(tx, caller, id)
  if (isShared === true) authorizeSharing(caller, view.ventureId)
  if (name !== undefined) await refuseTaken(tx, caller, view, name)
  if (name !== undefined || isShared !== undefined)
    await tx
      .updateTable('freight.saved_views')
      .set({ ...(name !== undefined && { name }), ...(isShared !== undefined && { is_shared: isShared }) })
      .where('venture_id', '=', view.ventureId)
      .where('id', '=', id)
      .execute()
  return shownView(tx, caller, view)
}

async function refuseTaken(tx: Tx, caller: Caller, { ventureId, id }: ViewRef, name: string): Promise<void> {
  const taken = await tx
    .selectFrom('freight.saved_views')
    .select('id')
    .where('venture_id', '=', ventureId)
    .where('owner_id', '=', personOf(caller))
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken) refuse('conflict', 'view.name_taken', `You have a view “${name}” already.`)
}
