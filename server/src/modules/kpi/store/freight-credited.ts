import { sql } from 'kysely'
import { count, sum } from './counting.ts'
import { type FigureTable, sumsOf } from './figure-table.ts'

/** A person's share of each load; counts are of whole loads. */
const COLUMNS = {
  billed: count(),
  unknown_cost: count('cost_minor is null'),
  share: sum('share'),
  unknown_cost_share: sum('share', 'cost_minor is null'),
  revenue_minor: sum('share * bill_minor'),
  known_revenue_minor: sum('share * bill_minor', 'cost_minor is not null'),
  known_cost_minor: sum('share * cost_minor'),
  miles: sum('share * miles'),
  measured_miles_revenue_minor: sum('share * bill_minor', 'miles is not null'),
} as const
export type CreditedColumn = keyof typeof COLUMNS
const columns = Object.keys(COLUMNS) as CreditedColumn[]
const keys = ['day', 'role', 'user_id', 'currency'] as const

/** Billed loads by the people credited on them, in each role. */
export const freightCredited: FigureTable<CreditedColumn> = {
  table: 'kpi.freight_daily_credited',
  keys,
  columns,
  fromFacts: ({ ventureId, days }) => {
    const figures = Object.entries(COLUMNS).map(([column, counted]) => sql`${sql.raw(counted)} as ${sql.ref(column)}`)
    return sql`
      select billing_date as day, role, user_id, currency, ${sql.join(figures)} from freight.load_credit_facts
      where venture_id = ${ventureId} and billing_date = any (${days})
      group by billing_date, role, user_id, currency`
  },
}

/** The same by weeks: `days` are Mondays, and a week is what its stored days add up to. */
export const creditedWeeks: FigureTable<CreditedColumn> = {
  table: 'kpi.freight_weekly_credited',
  keys,
  columns,
  fromFacts: ({ ventureId, days }) => sql`
    select m.day, d.role, d.user_id, d.currency, ${sumsOf(columns, 'd', 'numeric')}
    from unnest(${days}) as m (day)
    join kpi.freight_daily_credited d on d.venture_id = ${ventureId} and d.day between m.day and m.day + 6
    group by m.day, d.role, d.user_id, d.currency`,
}
