import type { contract, ParsedInput } from '@holdfast/contract'
import { changesOf } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { foldedName } from '../../imports/record-book.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CUSTOMERS } from '../../store/record-table.ts'
import { authorizeWrite, refuseStale } from '../company-policy.ts'
import { type HeldCustomer, holdCustomer } from '../store/hold-customer.ts'
import { customerNamed, saveCustomer } from '../store/save-customer.ts'

type Input = ParsedInput<typeof contract.customers.changeCustomer>

/** Edits fields. Refuses `customer.merged`, `record.changed`, `customer.exists`. */
export async function changeCustomer(
  tx: Tx,
  caller: Caller,
  { id, version, ...given }: Input,
): Promise<{ readonly id: string }> {
  const held = await holdCustomer(tx, caller, id)
  authorizeWrite(caller, held.ventureId, 'edit customers')
  if (held.mergedInto !== null) refuseMerged(held.mergedInto)
  refuseStale('customer', version, held.version)
  const changes = changesOf(held.fields, given)
  if (Object.keys(changes).length === 0) return { id }
  if ('name' in changes && given.name !== undefined) await refuseTaken(tx, held, given.name)
  const after = Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change.after]))
  const fields = { ...held.fields, ...after }
  await saveCustomer(tx, held, fields)
  const facts = { name: fields.name, changes }
  publish(tx, caller, held.ventureId, [{ type: 'freight.customer_changed', subjectId: id, days: [], facts }])
  return { id }
}

async function refuseTaken(tx: Tx, held: HeldCustomer, name: string): Promise<void> {
  await lockRecords(tx, CUSTOMERS, held.ventureId)
  const id = await customerNamed(tx, held.ventureId, foldedName(name), held.id)
  if (id !== undefined && id !== held.id)
    refuse('conflict', 'customer.exists', 'This venture has a customer of this name already. Merge the two instead.', {
      id,
    })
}

export function refuseMerged(mergedInto: string): never {
  return refuse('conflict', 'customer.merged', 'This customer was merged with another one. Open the one that stayed.', {
    id: mergedInto,
  })
}
