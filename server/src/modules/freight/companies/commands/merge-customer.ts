import type { contract, ParsedInput } from '@holdfast/contract'
import { companiesMerged } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CUSTOMERS } from '../../store/record-table.ts'
import { payingPlan } from '../queries/paying-plan.ts'
import { type HeldCustomer, holdCustomer } from '../store/hold-customer.ts'
import { endCustomer, moveOfCustomer } from '../store/move-of-customer.ts'
import { findTwo, type Two } from '../store/two-companies.ts'
import { refuseMerged } from './change-customer.ts'

type Input = ParsedInput<typeof contract.customers.mergeCustomer>

/**
 * Makes a customer one with another, who stays. What was done already, whichever way round, is no change. Refuses
 * `customer.same`, `customer.unknown`, `customer.merged`, `customer.in_plan`.
 */
export async function mergeCustomer(tx: Tx, caller: Caller, { id, intoId }: Input): Promise<{ readonly id: string }> {
  const two = await findTwo(tx, caller, CUSTOMERS, { id, intoId })
  await lockRecords(tx, CUSTOMERS, two.ventureId)
  const { gone, stays } = await holdTwo(tx, caller, two)
  if (gone.id === stays.id || gone.mergedInto === stays.id) return { id: stays.id }
  if (gone.mergedInto !== null) refuseMerged(gone.mergedInto)
  await refusePaid(tx, gone, stays)
  const moved = await moveOfCustomer(tx, gone, stays)
  await endCustomer(tx, gone, stays, caller.now)
  const names = [stays, gone].map(({ id: each, fields }) => ({ id: each, name: fields.name })) as [Named, Named]
  publish(tx, caller, two.ventureId, [companiesMerged('freight.customers_merged', ...names, moved)])
  return { id: stays.id }
}
type Named = { readonly id: string; readonly name: string }

/** Read anew under the lock of all records: meanwhile either may have been merged with a third one. */
async function holdTwo(tx: Tx, caller: Caller, { id, intoId }: Two) {
  const gone = await holdCustomer(tx, caller, id)
  const into = await holdCustomer(tx, caller, intoId)
  const stays = into.mergedInto === null ? into : await holdCustomer(tx, caller, into.mergedInto)
  return { gone, stays }
}

/** A rule that pays for loads of the one who goes would find none of them any more. */
async function refusePaid(tx: Tx, gone: HeldCustomer, stays: HeldCustomer): Promise<void> {
  const plan = await payingPlan(tx, gone.ventureId, gone.id, stays.id)
  if (plan === undefined) return
  const sentence = `${plan} pays for loads of ${gone.fields.name} by name. Keep ${gone.fields.name} and merge the other one into it, or take it out of the plan first.`
  refuse('refused', 'customer.in_plan', sentence, { id: gone.id })
}
