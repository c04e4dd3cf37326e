import type { Day, Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldCustomer } from './hold-customer.ts'

export type Moved = { readonly loads: number; readonly days: readonly Day[] }
type Named = Pick<HeldCustomer, 'ventureId' | 'id'>

/** Loads, quotes and locations of one customer become another one’s. The days are those that count the loads. */
export async function moveOfCustomer(tx: Tx, gone: Named, stays: Named): Promise<Moved> {
  const moved = await sql<Moved>`
    with moved as (
      update freight.loads set customer_id = ${stays.id} where venture_id = ${gone.ventureId} and customer_id = ${gone.id}
      returning billing_date, delivered_on, case when status = 'LOST' then lost_on end as lost_on
    )
    select (select count(*)::int from moved) as loads, coalesce((select json_agg(distinct d.day order by d.day)
      from moved m, unnest(array[m.billing_date, m.delivered_on, m.lost_on]) as d (day) where d.day is not null), '[]') as days`.execute(
    tx,
  )
  await sql`
    update freight.quotes set customer_id = ${stays.id}
    where venture_id = ${gone.ventureId} and customer_id = ${gone.id}`.execute(tx)
  await moveLocations(tx, gone, stays)
  return moved.rows[0] ?? { loads: 0, days: [] }
}

/** The usual place of the one who stays is the usual one; without any it is the other one’s. */
async function moveLocations(tx: Tx, gone: Named, stays: Named): Promise<void> {
  await sql`
    update freight.customer_locations l set customer_id = ${stays.id}, version = version + 1,
      is_default = is_default and not exists (select from freight.customer_locations s
        where s.venture_id = l.venture_id and s.customer_id = ${stays.id} and s.is_default)
    where l.venture_id = ${gone.ventureId} and l.customer_id = ${gone.id}`.execute(tx)
}

/** Who stays takes over what it did not have itself, the reference by which files know the other one included. */
export async function endCustomer(tx: Tx, gone: HeldCustomer, stays: HeldCustomer, at: Instant): Promise<void> {
  const { ventureId } = gone
  const takesReference = stays.externalRef === null && gone.externalRef !== null
  await sql`
    update freight.customers set merged_into = ${stays.id}, merged_at = ${at}, version = version + 1,
      external_ref = case when ${takesReference} then null else external_ref end
    where venture_id = ${ventureId} and id = ${gone.id}`.execute(tx)
  await sql`
    update freight.customers set merged_into = ${stays.id}
    where venture_id = ${ventureId} and merged_into = ${gone.id}`.execute(tx)
  await sql`
    update freight.customers s set version = s.version + 1, external_ref = coalesce(s.external_ref, ${gone.externalRef}),
      contact_name = coalesce(s.contact_name, g.contact_name), email = coalesce(s.email, g.email),
      phone = coalesce(s.phone, g.phone), billing_address = coalesce(s.billing_address, g.billing_address),
      payment_days = coalesce(s.payment_days, g.payment_days), notes = coalesce(s.notes, g.notes),
      credit_limit_minor = coalesce(s.credit_limit_minor, g.credit_limit_minor)
    from freight.customers g
    where s.venture_id = ${ventureId} and s.id = ${stays.id} and g.venture_id = s.venture_id and g.id = ${gone.id}`.execute(
    tx,
  )
}
