import { refuse } from '@holdfast/engine/kernel'
import { saasRecordEvent } from '@holdfast/engine/saas'
import { authorize, type Caller, may, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { SaasRef } from '../../saas-ref.ts'
import { holdCustomer } from '../store/hold-customer.ts'
import { countSubscriptions, writeVoid } from '../store/save-customer.ts'

type Input = { readonly id: string; readonly reason: string }

/** Revenue is taken back by its subscriptions alone. Voiding it again changes nothing. Refuses `customer.has_subscriptions`. */
export async function voidCustomer(tx: Tx, caller: Caller, { id, reason }: Input): Promise<SaasRef> {
  const { row, venture } = await holdCustomer(tx, caller, id)
  authorize(may(caller, 'saas.manage', venture.id), 'void this customer')
  const ref = { ventureId: venture.id, id }
  if (row.voided_at !== null) return ref
  if ((await countSubscriptions(tx, row)) > 0)
    refuse(
      'conflict',
      'customer.has_subscriptions',
      'This customer has subscriptions. Void those first, or cancel them.',
    )
  const by = personOf(caller)
  await writeVoid(tx, row, { at: caller.now, by, reason })
  const facts = { name: row.name, changes: {}, reason, by, at: caller.now }
  publish(tx, caller, venture.id, [saasRecordEvent('saas.customer_voided', id, facts)])
  return ref
}
