import { addDays, type Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightRollUps } from '../../store/freight-roll-ups.ts'
import { missingRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import type { Span } from './compared-range.ts'

/** Where a venture has set nothing; the default of freight's table says the same. */
const DORMANT_DAYS = 90
/** As many days as a range has at most: one that nobody counted before these is long computed. */
const MOST_DAYS = 399

/** After how many days without a delivery a customer is active no longer but dormant, and what follows from that. */
export type CustomerTerms = {
  readonly dormantDays: number
  /** The days that customers of a range are counted by: those of the range, and those that make one active. */
  readonly days: (range: Span) => Span
  /** The first day of the loads behind the active customers. */
  readonly activeSince: (to: Day) => Day
}

export type CustomerCounts = {
  /** On the last day of the range. */
  readonly active: number
  /** Whose first load ever was delivered in the range. */
  readonly fresh: number
  /** Who shipped before and is not active on that last day; who never shipped is a prospect. */
  readonly dormant: number
}

export function customerTerms(set: number | null): CustomerTerms {
  const dormantDays = set ?? DORMANT_DAYS
  return {
    dormantDays,
    days: ({ from, to }) => {
      const since = addDays(to, -Math.min(dormantDays, MOST_DAYS))
      return { from: since < from ? since : from, to }
    },
    activeSince: (to) => addDays(to, -dormantDays),
  }
}

/**
 * A stock, so never a sum of days; of each range up to today, beside its own days. Customers are found one after the other
 * along the index of their deliveries, and of each one, one probe says when the first was and one a range when the last.
 */
export async function countCustomers(
  db: Reads,
  known: readonly KnownDays[],
  ranges: readonly Span[],
  { activeSince }: CustomerTerms,
): Promise<readonly CustomerCounts[]> {
  const [first] = known
  if (!first) return []
  const { id: ventureId } = first.venture
  const { rows } = await sql<CustomerCounts>`
    with recursive customer (key) as (
      (${nextCustomer(ventureId, sql`''`)})
      union all
      select (${nextCustomer(ventureId, sql`c.key`)}) from customer c where c.key is not null
    ), asked as (
      select * from unnest(${ranges.map(({ from }) => from)}::date[], ${ranges.map(({ to }) => to)}::date[],
        ${ranges.map(({ to }) => activeSince(to))}::date[]) with ordinality as a (from_day, to_day, since, place)
    ), stored as materialized (
      select c.key, (select min(b.day) from kpi.freight_daily_by b where ${deliveries(ventureId)} and b.key = c.key) as first_day
      from customer c where c.key is not null
    ), delivered as (
      select a.place, s.key, s.first_day,
        (select max(b.day) from kpi.freight_daily_by b where ${deliveries(ventureId)} and b.key = s.key and b.day <= a.to_day) as last_day
      from stored s, asked a
      union all
      select a.place, m.key, m.day, m.day from (${missingDeliveries(known)}) m, asked a where m.day <= a.to_day
    ), each as (
      select place, key, min(first_day) as first_day, max(last_day) as last_day from delivered group by place, key
    )
    select count(*) filter (where e.last_day >= a.since)::int as active,
      count(*) filter (where e.first_day between a.from_day and a.to_day)::int as fresh,
      count(*) filter (where e.last_day < a.since)::int as dormant
    from asked a left join each e on e.place = a.place group by a.place order by a.place`.execute(db)
  return rows
}

function deliveries(ventureId: string): RawBuilder<unknown> {
  return sql`b.venture_id = ${ventureId} and b.dimension = 'customer' and b.delivered > 0`
}

function nextCustomer(ventureId: string, after: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select b.key from kpi.freight_daily_by b where ${deliveries(ventureId)} and b.key > ${after} order by b.key limit 1`
}

/** A day that is missing in two ranges says the same twice. */
function missingDeliveries(known: readonly KnownDays[]): RawBuilder<unknown> {
  const counted = known
    .filter(({ missing }) => missing.length > 0)
    .map((each) => missingRows(freightRollUps, each, sql`f.dimension = 'customer' and f.delivered > 0`))
  return counted.length === 0
    ? sql`select null::text as key, null::date as day where false`
    : sql.join(counted, sql` union all `)
}
