import type { SaasCustomer } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { saasVentures } from '../../policy.ts'
import { refuseMissingCustomer } from '../../saas-ref.ts'
import { besideCustomer, CUSTOMER_COLUMNS, type ListedCustomer, toCustomerView } from './listed-customer.ts'

/** One customer, void ones too. Refuses `customer.not_found`. */
export async function getCustomer(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<SaasCustomer> {
  const found = await sql<ListedCustomer>`
    select ${CUSTOMER_COLUMNS} from saas.customers c ${besideCustomer}
    where c.venture_id = any (${saasVentures(caller)}::uuid[]) and c.id = ${id}::uuid`.execute(db)
  const [row] = found.rows
  return row ? toCustomerView(caller, row) : refuseMissingCustomer()
}
