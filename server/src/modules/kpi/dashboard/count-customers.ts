import { addDays, type Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { missingRows } from '../queries/figure-rows.ts'
import type { KnownDays } from '../queries/known-days.ts'
import { freightRollUps } from '../store/freight-roll-ups.ts'
import type { Span } from './compared-range.ts'

/**
 * Whoever had a load delivered on a day or in so many days before it is an active customer on it. The days after which a
 * customer is dormant will be a setting of the venture; until then this many are meant, and nobody is called dormant.
 */
export const ACTIVE_WITHIN_DAYS = 90

export type CustomerCounts = {
  /** On the last day of the range. */
  readonly active: number
  /** Whose first load ever was delivered in the range. */
  readonly fresh: number
}

/**
 * A stock, so never a sum of days. Customers are found one after the other along the index of their deliveries, and of
 * each one probe says when the last was and one when the first. `known` are the days of `customerDays`.
 */
export async function countCustomers(db: Reads, known: KnownDays, { from }: Span): Promise<CustomerCounts> {
  const { venture } = known
  const to = known.to < venture.today ? known.to : venture.today
  const { rows } = await sql<CustomerCounts>`
    with recursive customer (key) as (
      (${nextCustomer(venture.id, sql`''`)})
      union all
      select (${nextCustomer(venture.id, sql`c.key`)}) from customer c where c.key is not null
    ), stored as (
      select c.key,
        (select min(b.day) from kpi.freight_daily_by b where ${deliveries(venture.id)} and b.key = c.key) as first_day,
        (select max(b.day) from kpi.freight_daily_by b where ${deliveries(venture.id)} and b.key = c.key and b.day <= ${to}) as last_day
      from customer c where c.key is not null
    ), every as (
      select key, first_day, last_day from stored
      union all
      select m.key, m.day, m.day from (${missingDeliveries(known)}) m
    ), each as (select key, min(first_day) as first_day, max(last_day) as last_day from every group by key)
    select count(*) filter (where last_day >= ${activeSince(to)})::int as active,
      count(*) filter (where first_day between ${from} and ${to})::int as fresh
    from each`.execute(db)
  return rows[0] ?? { active: 0, fresh: 0 }
}

/** The days that customers of a range are counted by: those of the range, and all that make one active. */
export function customerDays({ from, to }: Span): Span {
  const since = activeSince(to)
  return { from: since < from ? since : from, to }
}

/** The first day of the loads behind the active customers. */
export function activeSince(to: Day): Day {
  return addDays(to, -ACTIVE_WITHIN_DAYS)
}

function deliveries(ventureId: string): RawBuilder<unknown> {
  return sql`b.venture_id = ${ventureId} and b.dimension = 'customer' and b.delivered > 0`
}

function nextCustomer(ventureId: string, after: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select b.key from kpi.freight_daily_by b where ${deliveries(ventureId)} and b.key > ${after} order by b.key limit 1`
}

function missingDeliveries(known: KnownDays): RawBuilder<unknown> {
  return known.missing.length === 0
    ? sql`select null::text as key, null::date as day where false`
    : missingRows(freightRollUps, known, sql`f.dimension = 'customer' and f.delivered > 0`)
}
