import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { sightOf } from '../policy.ts'
import { namedList } from './named-list.ts'

type Endpoint = typeof contract.freight.listCustomers

/** Whom the venture ships for is nothing that a contractor browses. */
export async function listCustomers(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  return namedList(db, 'customers', sightOf(caller, input.ventureId).whole, input)
}
