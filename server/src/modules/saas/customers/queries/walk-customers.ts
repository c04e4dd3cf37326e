import type { contract, ParsedInput } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { besideCustomer, CUSTOMER_COLUMNS, type ListedCustomer } from './listed-customer.ts'

export type CustomerFilters = Omit<ParsedInput<typeof contract.saasCustomers.exportSaasCustomers>, 'ventureId'>
export type CustomerPlace = { readonly name: string; readonly id: string }
type Wanted = CustomerFilters & { readonly after: CustomerPlace | undefined; readonly limit: number }

/** By name in any case, then id; at most `limit`. The order is that of an index, whatever the collation. */
export async function walkCustomers(
  db: Reads,
  ventures: readonly string[],
  { text, state, after, limit }: Wanted,
): Promise<readonly (ListedCustomer & { readonly place: string })[]> {
  if (ventures.length === 0) return []
  const place = sql`lower(c.name) collate "C"`
  const onwards = after ? sql`and (${place}, c.id) > (${after.name}, ${after.id}::uuid)` : sql``
  const said = sql`lower(concat_ws(' ', c.name, c.reference, c.email))`
  const saying = text === undefined ? sql`` : sql`and strpos(${said}, lower(${text})) > 0`
  const found = await sql<ListedCustomer & { place: string }>`
    select ${CUSTOMER_COLUMNS}, ${place} as place from saas.customers c ${besideCustomer}
    where c.venture_id = any (${[...ventures]}::uuid[]) and c.voided_at is null ${onwards} ${saying} ${inState(state)}
    order by ${place}, c.id limit ${limit}`.execute(db)
  return found.rows
}

function inState(state: CustomerFilters['state']): RawBuilder<unknown> {
  switch (state) {
    case undefined:
      return sql``
    case 'paying':
      return sql`and b.paid > 0`
    case 'trial':
      return sql`and b.on_trial > 0 and b.paid = 0`
    case 'lapsed':
      return sql`and b.all > 0 and b.paid = 0 and b.on_trial = 0`
    case 'none':
      return sql`and b.all = 0`
  }
}
