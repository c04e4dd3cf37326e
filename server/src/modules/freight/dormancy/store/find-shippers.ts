import type { Shipper } from '@holdfast/engine/freight'
import { addDays, type Day, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { lastDelivered } from '../../companies/queries/customer-activity.ts'

type Asked = {
  readonly ventureId: VentureId
  readonly today: Day
  readonly dormantDays: number
  readonly most: number
}

/**
 * Customers of whom something is to be noted, each with one probe for the last delivery. One looks at a time, so that
 * nobody notes the same twice.
 */
export async function findShippers(
  tx: Tx,
  { ventureId, today, dormantDays, most }: Asked,
): Promise<readonly (Shipper & { readonly id: string; readonly name: string })[]> {
  await sql`select pg_advisory_xact_lock(hashtext('freight.dormant_stretches'), hashtext(${ventureId}))`.execute(tx)
  const activeSince = sql`${addDays(today, -dormantDays)}::date`
  const { rows } = await sql<Shipper & { readonly id: string; readonly name: string }>`
    select n.id, n.name, n.stands, n.delivered_on as "lastDeliveredOn",
      case when n.dormant_on is not null
        then json_build_object('lastDeliveredOn', n.stretch_from, 'dormantOn', n.dormant_on) end as open,
      (select json_build_object('id', l.id, 'number', l.number, 'deliveredOn', l.delivered_on) from freight.loads l
        where l.venture_id = ${ventureId} and l.customer_id = n.id and l.delivered_on is not null and l.voided_at is null
          and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID')
          and l.delivered_on between n.dormant_on and ${today}::date
        order by l.delivered_on, l.id limit 1) as "firstSince"
    from (
      select c.id, c.name, c.voided_at is null and c.merged_into is null as stands, d.delivered_on, s.dormant_on,
        s.last_delivered_on as stretch_from
      from freight.customers c
      left join freight.dormant_stretches s
        on s.venture_id = c.venture_id and s.customer_id = c.id and s.ended_on is null
      left join lateral (${lastDelivered(sql`${today}::date`)}) d on true
      where c.venture_id = ${ventureId} and not c.is_test) n
    where case when n.dormant_on is null then n.stands and n.delivered_on < ${activeSince}
      else not n.stands or n.delivered_on is null or n.delivered_on >= least(n.dormant_on, ${activeSince}) end
    order by n.id limit ${most}`.execute(tx)
  return rows
}
