import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../company-policy.ts'
import { findCustomerRecord } from './customer-record.ts'
import { locationsOf, locationView } from './location-row.ts'

type Endpoint = typeof contract.customers.listShippers

export async function listShippers(
  db: Reads,
  caller: Caller,
  { customerId, voided }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const customer = await findCustomerRecord(db, caller, customerId)
  if (!customer) return refuseMissing('customer')
  const locations = await locationsOf(db, customer.ventureId, customer.id, voided === 'true')
  return { items: locations.map((location) => locationView(caller, location)) }
}
