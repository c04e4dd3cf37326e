import type { contract, ParsedInput } from '@holdfast/contract'
import { saasRecordEvent } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { saasVenture } from '../../policy.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { insertCustomer } from '../store/save-customer.ts'

type Input = ParsedInput<typeof contract.saasCustomers.createSaasCustomer>

/** Refuses `customer.name_taken`, `customer.reference_taken`. */
export async function createCustomer(tx: Tx, caller: Caller, { ventureId, ...given }: Input): Promise<SaasRef> {
  const venture = saasVenture(caller, ventureId)
  authorize(may(caller, 'saas.write', venture.id), 'enter customers in this venture')
  const { name, reference = null, email = null, note = null } = given
  const fields = { name, reference, email, note }
  const id = await insertCustomer(tx, caller, venture.id, fields)
  const facts = { name, changes: {}, reason: null, by: personOf(caller), at: caller.now }
  publish(tx, caller, venture.id, [saasRecordEvent('saas.customer_added', id, facts)])
  return { ventureId: venture.id, id }
}
