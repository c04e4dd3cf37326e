import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeWrite } from '../company-policy.ts'
import { type LocationRow, locationView } from '../queries/location-row.ts'
import { holdCustomer } from '../store/hold-customer.ts'
import { clearDefault, insertLocation, saveLocation } from '../store/locations.ts'
import { refuseMerged } from './change-customer.ts'

type Endpoint = typeof contract.customers.addShipper

/** Adds a location; the first one is the usual one. The customer is locked, so that two at once take their turns. */
export async function addShipper(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const customer = await holdCustomer(tx, caller, input.customerId)
  authorizeWrite(caller, customer.ventureId, 'add locations of customers')
  if (customer.mergedInto !== null) refuseMerged(customer.mergedInto)
  const { name, city, state, address = null } = input
  const made = await insertLocation(tx, {
    ventureId: customer.ventureId,
    customerId: customer.id,
    name,
    city,
    state,
    address,
    at: caller.now,
  })
  return locationView(caller, input.isDefault && !made.isDefault ? await makeUsual(tx, caller, made) : made)
}

async function makeUsual(tx: Tx, caller: Caller, made: LocationRow): Promise<LocationRow> {
  await clearDefault(tx, made)
  await saveLocation(tx, made, { ...made, isDefault: true }, caller.now)
  return { ...made, isDefault: true, version: made.version + 1 }
}
