import type { Customer } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Figures = Customer['figures']
type Of = { readonly ventureId: string; readonly customerId: string; readonly today: Day }

/** A page shows a year; longer ranges are the dashboard’s. */
export const SHOWN_DAYS = 365

/** Loads billed in the last year as revenue is counted: by billing date. Margins are of known costs alone. */
export async function customerFigures(db: Reads, { ventureId, customerId, today }: Of): Promise<Figures> {
  const from = addDays(today, 1 - SHOWN_DAYS)
  const billed = sql`
    from freight.load_facts l where l.venture_id = ${ventureId} and l.customer_id = ${customerId}
      and l.status in ('DELIVERED', 'INVOICED', 'PAID') and l.billing_date between ${from}::date and ${today}::date`
  const sums = await sql<Figures['byCurrency'][number]>`
    select l.currency, count(*)::int as loads,
      json_build_object('minor', sum(l.bill_minor), 'currency', l.currency) as revenue,
      case when count(l.cost_minor) > 0 then json_build_object('minor',
        sum(l.bill_minor - l.cost_minor), 'currency', l.currency) end as margin,
      trim_scale(round(sum(l.bill_minor - l.cost_minor) /
        nullif(sum(l.bill_minor) filter (where l.cost_minor is not null), 0), 6))::text as "marginPct",
      count(*) filter (where l.cost_minor is null)::int as "unknownCost"
    ${billed} group by l.currency order by count(*) desc, l.currency`.execute(db)
  const lanes = await sql<Figures['lanes'][number]>`
    select l.origin_state as "originState", l.destination_state as "destinationState", count(*)::int as loads,
      max(l.billing_date) as "lastBilledOn"
    ${billed} group by l.origin_state, l.destination_state
    order by count(*) desc, max(l.billing_date) desc, l.origin_state, l.destination_state limit 5`.execute(db)
  return { from, to: today, byCurrency: sums.rows, lanes: lanes.rows }
}

type LastLoad = Customer['lastLoad']

/** Whatever its day up to today; future deliveries, voided and test loads are none. */
export async function lastLoadOf(db: Reads, { ventureId, customerId, today }: Of): Promise<LastLoad> {
  const { rows } = await sql<NonNullable<LastLoad>>`
    select l.id, l.number, l.delivered_on as "deliveredOn" from freight.loads l
    where l.venture_id = ${ventureId} and l.customer_id = ${customerId} and l.delivered_on is not null
      and l.voided_at is null and not l.is_test and l.status in ('DELIVERED', 'INVOICED', 'PAID')
      and l.delivered_on <= ${today}::date
    order by l.delivered_on desc, l.id desc limit 1`.execute(db)
  return rows[0] ?? null
}
