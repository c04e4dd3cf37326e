import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { lastDelivered } from '../../companies/queries/customer-activity.ts'
import { LAST_YEAR } from '../../companies/queries/customer-row.ts'

type Part = { readonly ventureId: VentureId; readonly after: string; readonly most: number }

/**
 * Customers whose marks were taken away, so many at most after one of them. Counted by statements that follow: whatever
 * these do not see marks its customer when it is committed.
 */
export async function takeMarks(tx: Tx, { ventureId, after, most }: Part): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(hashtext('freight.shipped_years'), hashtext(${ventureId}))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    with wanted as (
      select distinct m.customer_id from freight.shipped_year_marks m
      where m.venture_id = ${ventureId} and m.customer_id > ${after} order by m.customer_id limit ${most}
    ), gone as (
      delete from freight.shipped_year_marks m using wanted w
      where m.venture_id = ${ventureId} and m.customer_id = w.customer_id)
    select w.customer_id as id from wanted w order by w.customer_id`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Counts the years of these customers from the loads as they are now. Whoever has a delivery of a day to come is marked
 * again: the day on which it counts is written down by nobody.
 */
export async function keepYears(
  tx: Tx,
  customerIds: readonly string[],
  { ventureId, today }: { readonly ventureId: VentureId; readonly today: Day },
): Promise<void> {
  await sql`delete from freight.shipped_years y where y.venture_id = ${ventureId}
    and y.customer_id = any (${[...customerIds]}::uuid[])`.execute(tx)
  await sql`
    with last as (
      select c.venture_id, c.id, d.delivered_on, v.currency from freight.customers c
      join ventures.venture_facts v on v.id = c.venture_id
      cross join lateral (${lastDelivered(sql`'infinity'::date`)}) d
      where c.venture_id = ${ventureId} and c.id = any (${[...customerIds]}::uuid[])
    ), to_come as (
      insert into freight.shipped_year_marks (venture_id, customer_id)
      select n.venture_id, n.id from last n where n.delivered_on > ${today}::date)
    insert into freight.shipped_years (venture_id, customer_id, last_delivered_on, currency, bill_minor)
    select n.venture_id, n.id, n.delivered_on, n.currency, (
      select coalesce(sum(l.bill_minor), 0) from freight.loads l where ${LAST_YEAR} and l.currency = n.currency)
    from last n where n.delivered_on <= ${today}::date`.execute(tx)
}
