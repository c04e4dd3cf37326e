import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { viewsOf } from './views-of.ts'

type Endpoint = typeof contract.savedViews.listViews

/** The caller's own and those that colleagues share, wherever the caller sees every load. */
export async function listViews(
  db: Reads,
  caller: Caller,
  { ventureId }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  return { items: [...(await viewsOf(db, sightOf(caller, ventureId).whole, personOf(caller)))] }
}
