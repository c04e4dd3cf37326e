import { refuse } from '@holdfast/engine/kernel'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { CustomerFields } from './customer-row.ts'

/** Refuses `customer.name_taken`, `customer.reference_taken` where the database does. */
export async function namedOnce<R>({ name, reference }: CustomerFields, write: () => Promise<R>): Promise<R> {
  try {
    return await write()
  } catch (error) {
    const constraint = constraintOf(error)
    if (constraint === 'customers_name')
      refuse('conflict', 'customer.name_taken', `There is a customer ${name} already. Open that one instead.`, {
        field: 'name',
      })
    if (constraint === 'customers_reference')
      refuse('conflict', 'customer.reference_taken', `Another customer has the reference ${reference}.`, {
        field: 'reference',
      })
    throw error
  }
}
