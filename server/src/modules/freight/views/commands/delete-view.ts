import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdOwnView, type ViewRef } from '../store/own-view.ts'

type Input = ParsedInput<typeof contract.savedViews.deleteView>

/** A view is a shortcut and no record. Refuses `view.not_found`. */
export async function deleteView(tx: Tx, caller: Caller, { id }: Input): Promise<ViewRef> {
  const view = await holdOwnView(tx, caller, id)
  await tx.deleteFrom('freight.saved_views').where('venture_id', '=', view.ventureId).where('id', '=', id).execute()
  return view
}
