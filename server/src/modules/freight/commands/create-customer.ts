import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { authorizeEntry, freightVenture } from '../policy.ts'
import { insertCustomer } from '../store/insert-customer.ts'
import { lockRecords } from '../store/lock-records.ts'
import { CUSTOMERS } from '../store/record-table.ts'

type Endpoint = typeof contract.freight.createCustomer

/** One of each name, in whatever case it is written. Refuses `customer.exists`. */
export async function createCustomer(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  authorizeEntry(caller, venture, 'customers')
  await lockRecords(tx, CUSTOMERS, venture.id)
  return insertCustomer(tx, { ventureId: venture.id, name: input.name, isTest: caller.person?.isTest ?? false })
}
