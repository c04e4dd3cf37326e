import type { CompanyStatus } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../company-policy.ts'

/** What a person writes of a customer. */
export type CustomerFields = {
  readonly name: string
  readonly status: CompanyStatus
  readonly contactName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly billingAddress: string | null
  readonly paymentDays: number | null
  readonly creditLimitMinor: number | null
  readonly notes: string | null
}
export type HeldCustomer = {
  readonly id: string
  readonly ventureId: string
  readonly mergedInto: string | null
  readonly externalRef: string | null
  readonly version: number
  readonly isVoid: boolean
  readonly fields: CustomerFields
}

/** Locks the customer against everybody who would point at it, so that a merge sees every load of it. */
export async function holdCustomer(tx: Tx, caller: Caller, id: string): Promise<HeldCustomer> {
  const { rows } = await sql<HeldCustomer>`
    select c.id, c.venture_id as "ventureId", c.merged_into as "mergedInto", c.external_ref as "externalRef", c.version,
      c.voided_at is not null as "isVoid",
      json_build_object('name', c.name, 'status', c.status, 'contactName', c.contact_name, 'email', c.email,
        'phone', c.phone, 'billingAddress', c.billing_address, 'paymentDays', c.payment_days,
        'creditLimitMinor', c.credit_limit_minor, 'notes', c.notes) as fields
    from freight.customers c
    where c.venture_id = any (${[...caller.scope]}::uuid[]) and c.id = ${id}
    for update`.execute(tx)
  const held = rows[0] ?? refuseMissing('customer')
  if (held.isVoid) refuse('conflict', 'customer.void', 'This customer is void. Bring it back before you work with it.')
  return held
}
