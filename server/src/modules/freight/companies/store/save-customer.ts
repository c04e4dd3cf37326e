import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { CustomerFields, HeldCustomer } from './hold-customer.ts'

export async function saveCustomer(tx: Tx, { ventureId, id }: HeldCustomer, fields: CustomerFields): Promise<void> {
  await sql`
    update freight.customers set name = ${fields.name}, status = ${fields.status}, contact_name = ${fields.contactName},
      email = ${fields.email}, phone = ${fields.phone}, billing_address = ${fields.billingAddress},
      payment_days = ${fields.paymentDays}, credit_limit_minor = ${fields.creditLimitMinor}, notes = ${fields.notes},
      version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

/** Who bears a name already, in whatever case; for one that was merged, the one that stayed. */
export async function customerNamed(
  tx: Tx,
  ventureId: string,
  folded: string,
  except: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(c.merged_into, c.id) as id from freight.customers c
    where c.venture_id = ${ventureId} and c.name_folded = ${folded} and c.id <> ${except} order by c.id limit 1`.execute(
    tx,
  )
  return rows[0]?.id
}
