import { sql } from 'kysely'
import { type FigureTable, sumsOf } from './figure-table.ts'
import { LANE_ARROW } from './freight-roll-ups.ts'
import { LOST, LOST_ONLY } from './freight-table.ts'

const columns = Object.keys(LOST) as (keyof typeof LOST)[]
export type LostColumn = keyof typeof LOST

const keys = ['day', 'dimension', 'key', 'currency'] as const

/** Lost loads by reason, customer and lane. */
export const freightLost: FigureTable<LostColumn> = {
  table: 'kpi.freight_daily_lost',
  keys,
  columns,
  fromFacts: ({ ventureId, days }) => {
    const figures = Object.entries(LOST).map(([column, counted]) => sql`${sql.raw(counted)} as ${sql.ref(column)}`)
    return sql`
      select l.lost_on as day, case when grouping(l.lost_reason) = 0 then 'reason' when grouping(l.customer_id) = 0 then 'customer'
          else 'lane' end as dimension,
        coalesce(l.lost_reason, l.customer_id::text, l.lane) as key, l.currency, ${sql.join(figures)}
      from (select *, origin_state || ${LANE_ARROW} || destination_state as lane from freight.load_facts) l
      where l.venture_id = ${ventureId} and l.lost_on = any (${days}) and ${sql.raw(LOST_ONLY)}
      group by l.lost_on, l.currency, grouping sets ((l.lost_reason), (l.customer_id), (l.lane))`
  },
}

/** The same by weeks: `days` are Mondays, and a week is what its stored days add up to. */
export const lostWeeks: FigureTable<LostColumn> = {
  table: 'kpi.freight_weekly_lost',
  keys,
  columns,
  fromFacts: ({ ventureId, days }) => sql`
    select m.day, d.dimension, d.key, d.currency, ${sumsOf(columns, 'd')}
    from unnest(${days}) as m (day)
    join kpi.freight_daily_lost d on d.venture_id = ${ventureId} and d.day between m.day and m.day + 6
    group by m.day, d.dimension, d.key, d.currency`,
}
