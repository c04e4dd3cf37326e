import { type RawBuilder, sql } from 'kysely'
import { count, DELIVERED, sum } from './counting.ts'
import { type FactDays, type FigureTable, sumsOf } from './figure-table.ts'

const BILLED = {
  billed: count(),
  revenue_minor: sum('l.bill_minor'),
  known_revenue_minor: sum('l.bill_minor', 'l.cost_minor is not null'),
  known_cost_minor: sum('l.cost_minor'),
  unknown_cost: count('l.cost_minor is null'),
  miles: sum('l.miles'),
  measured_miles_revenue_minor: sum('l.bill_minor', 'l.miles is not null'),
} as const
const columns = [...(Object.keys(BILLED) as (keyof typeof BILLED)[]), 'delivered'] as const
export type RollUpColumn = (typeof columns)[number]

const keys = ['day', 'dimension', 'key', 'currency'] as const

/** Stands between the states of a lane's key. */
export const LANE_ARROW = '→'

/** Billed loads by customer, carrier ('' for none), lane and equipment; of customers also the loads delivered. */
export const freightRollUps: FigureTable<RollUpColumn> = {
  table: 'kpi.freight_daily_by',
  keys,
  columns,
  fromFacts,
}

/** The same by weeks: `days` are Mondays, and a week is what its stored days add up to. */
export const freightWeeks: FigureTable<RollUpColumn> = {
  table: 'kpi.freight_weekly_by',
  keys,
  columns,
  fromFacts: ({ ventureId, days }) => sql`
    select m.day, b.dimension, b.key, b.currency, ${sumsOf(columns, 'b')}
    from unnest(${days}) as m (day)
    join kpi.freight_daily_by b on b.venture_id = ${ventureId} and b.day between m.day and m.day + 6
    group by m.day, b.dimension, b.key, b.currency`,
}

function fromFacts(asked: FactDays): RawBuilder<unknown> {
  return sql`
    select day, dimension, key, currency, ${sumsOf(columns, 'parts')} from (${billed(asked)} union all ${delivered(asked)}) parts
    group by day, dimension, key, currency`
}

function billed({ ventureId, days }: FactDays): RawBuilder<unknown> {
  const figures = Object.entries(BILLED).map(([column, counted]) => sql`${sql.raw(counted)} as ${sql.ref(column)}`)
  return sql`
    select l.billing_date as day,
      case when grouping(l.customer_id) = 0 then 'customer' when grouping(l.carrier_id) = 0 then 'carrier'
        when grouping(l.lane) = 0 then 'lane' else 'equipment' end as dimension,
      coalesce(l.customer_id::text, l.carrier_id::text, l.lane, l.equipment, '') as key, l.currency, ${sql.join(figures)}, 0 as delivered
    from (select *, origin_state || ${LANE_ARROW} || destination_state as lane from freight.load_facts) l
    where l.venture_id = ${ventureId} and l.billing_date = any (${days}) and ${sql.raw(DELIVERED)}
    group by l.billing_date, l.currency, grouping sets ((l.customer_id), (l.carrier_id), (l.lane), (l.equipment))`
}

function delivered({ ventureId, days }: FactDays): RawBuilder<unknown> {
  const nothing = Object.keys(BILLED).map(() => '0')
  return sql`
    select l.delivered_on, 'customer', l.customer_id::text, l.currency, ${sql.raw(nothing.join(', '))}, count(*)
    from freight.load_facts l
    where l.venture_id = ${ventureId} and l.delivered_on = any (${days}) and ${sql.raw(DELIVERED)}
    group by l.delivered_on, l.customer_id, l.currency`
}
