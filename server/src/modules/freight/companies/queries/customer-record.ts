import type { Voided } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import type { CustomerFields } from '../store/hold-customer.ts'
import { voidedOf } from './voided-of.ts'

export type CustomerRecord = CustomerFields & {
  readonly id: string
  readonly ventureId: string
  readonly version: number
  readonly voided: Voided | null
  readonly mergedFrom: readonly { readonly id: string; readonly name: string }[]
}

/** A customer that the caller may read; asked for one that was merged, the one that stayed. */
export async function findCustomerRecord(db: Reads, caller: Caller, id: string): Promise<CustomerRecord | undefined> {
  const { rows } = await sql<CustomerRecord>`
    select s.id, s.venture_id as "ventureId", s.version, s.name, s.status, s.contact_name as "contactName", s.email, s.phone,
      s.billing_address as "billingAddress", s.payment_days as "paymentDays",
      s.credit_limit_minor as "creditLimitMinor", s.notes,
      ${voidedOf('s')} as voided,
      (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name, g.id), '[]')
        from freight.customers g where g.venture_id = s.venture_id and g.merged_into = s.id) as "mergedFrom"
    from freight.customers c
    join freight.customers s on s.venture_id = c.venture_id and s.id = coalesce(c.merged_into, c.id)
    where c.venture_id = any (${[...sightOf(caller).whole]}::uuid[]) and c.id = ${id}`.execute(db)
  return rows[0]
}
