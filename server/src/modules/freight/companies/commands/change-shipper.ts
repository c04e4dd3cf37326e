import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeWrite, refuseStale } from '../company-policy.ts'
import { locationView } from '../queries/location-row.ts'
import { holdCustomer } from '../store/hold-customer.ts'
import { clearDefault, holdLocation, saveLocation } from '../store/locations.ts'

type Endpoint = typeof contract.customers.changeShipper

/** Edits, closes or makes usual. One that closes is the usual one no longer. Refuses `record.changed`, `location.closed`. */
export async function changeShipper(
  tx: Tx,
  caller: Caller,
  { id, version, ...given }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const found = await holdLocation(tx, caller, id)
  authorizeWrite(caller, found.ventureId, 'edit locations of customers')
  refuseStale('location', version, found.version)
  const { name, city, state, address, isClosed, isDefault } = { ...found, ...defined(given) }
  if (isClosed && given.isDefault === true)
    refuse('refused', 'location.closed', 'A closed location is not the usual one. Open it first.')
  const next = { name, city, state, address, isClosed, isDefault: isDefault && !isClosed }
  if (next.isDefault && !found.isDefault) {
    await holdCustomer(tx, caller, found.customerId)
    await clearDefault(tx, found)
  }
  await saveLocation(tx, found, next, caller.now)
  return locationView(caller, { ...found, ...next, version: found.version + 1 })
}

function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
