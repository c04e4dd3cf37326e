import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { changesBetween, saasRecordEvent } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { toFields } from '../store/customer-row.ts'
import { holdCustomer } from '../store/hold-customer.ts'
import { saveCustomer } from '../store/save-customer.ts'

type Input = ParsedInput<typeof contract.saasCustomers.changeSaasCustomer>

/** An edit that changes nothing writes nothing. Refuses `customer.voided`, `record.changed`, and names that are taken. */
export async function changeCustomer(tx: Tx, caller: Caller, { id, version, ...given }: Input): Promise<SaasRef> {
  const { row, venture } = await holdCustomer(tx, caller, id)
  authorize(may(caller, 'saas.write', venture.id), 'edit this customer')
  if (row.voided_at !== null)
    refuse('conflict', 'customer.voided', 'This customer is void. Enter it again if it is real.')
  const before = toFields(row)
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const after = { ...before, ...said }
  const changes = changesBetween(before, after)
  const ref = { ventureId: venture.id, id }
  if (Object.keys(changes).length === 0) return ref
  if (version !== row.version)
    refuse(
      'conflict',
      'record.changed',
      'Somebody changed this customer meanwhile. Look at it again before you save.',
      {
        version: row.version,
      },
    )
  await saveCustomer(tx, row, after)
  const facts = { name: after.name, changes, reason: null, by: personOf(caller), at: caller.now }
  publish(tx, caller, venture.id, [saasRecordEvent('saas.customer_changed', id, facts)])
  return ref
}
