import type { SavedView } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { viewsOf } from '../queries/views-of.ts'

export type ViewRef = { readonly ventureId: VentureId; readonly id: string }

/** Locks a view of the caller's own. Refuses `view.not_found`, also for what somebody else shares. */
export async function holdOwnView(tx: Tx, caller: Caller, id: string): Promise<ViewRef> {
  const { whole } = sightOf(caller)
  const found = await sql<{ ventureId: VentureId }>`
    select venture_id as "ventureId" from freight.saved_views
    where venture_id = any (${[...whole]}::uuid[]) and id = ${id} and owner_id = ${personOf(caller)} for update`.execute(
    tx,
  )
  const ventureId = found.rows[0]?.ventureId
  return ventureId === undefined ? refuseMissingView() : { ventureId, id }
}

/** As its owner sees it. */
export async function shownView(tx: Tx, caller: Caller, { ventureId, id }: ViewRef): Promise<SavedView> {
  const [view] = await viewsOf(tx, [ventureId], personOf(caller), sql`and v.id = ${id}`)
  return view ?? refuseMissingView()
}

function refuseMissingView(): never {
  return refuse('not_found', 'view.not_found', 'You have no such view.')
}
