import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { authorizeEntry, freightVenture } from '../policy.ts'
import { insertCustomer } from '../store/insert-customer.ts'

type Endpoint = typeof contract.freight.createCustomer

/** Refuses `customer.exists`. */
export async function createCustomer(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  authorizeEntry(caller, venture, 'customers')
  return insertCustomer(tx, { ventureId: venture.id, name: input.name, isTest: caller.person?.isTest ?? false })
}
