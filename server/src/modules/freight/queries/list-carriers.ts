import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { sightOf } from '../policy.ts'
import { namedList } from './named-list.ts'

type Endpoint = typeof contract.freight.listCarriers

/** A contractor sees them too: they may have a load of theirs to cover. */
export async function listCarriers(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { whole, credited } = sightOf(caller, input.ventureId)
  return namedList(db, 'carriers', [...whole, ...credited], input)
}
