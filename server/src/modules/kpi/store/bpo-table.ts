import { type RawBuilder, sql } from 'kysely'
import { BPO_COLUMNS, type BpoColumn, bpoColumns } from './bpo-columns.ts'
import { totalsOf } from './bpo-totals.ts'
import { columnList, type FactDays, type FigureTable, sumsOf } from './figure-table.ts'
import { hoursTable } from './hours-of-days.ts'

/**
 * By hour of the campaign's clock: counted from the calls in one pass; all else of a call centre adds up from these, and
 * from totals of days whose calls nobody logged, which have no hour. An hour that the clock shows twice on a day is kept as
 * two, the second 24 later.
 */
export const bpoHours: FigureTable<BpoColumn> = {
  table: 'kpi.bpo_hourly',
  keys: ['day', 'campaign_id', 'agent_id', 'hour', 'currency'],
  columns: bpoColumns,
  fromFacts: callsOf,
}

/** The hour of the clock of a row `h` of `kpi.bpo_hourly`. */
export const SHOWN_HOUR = sql<number>`(h.hour % 24)::smallint`

export const bpoTable: FigureTable<BpoColumn> = {
  table: 'kpi.bpo_daily',
  keys: ['day', 'campaign_id', 'agent_id', 'currency'],
  columns: bpoColumns,
  fromFacts: (asked) => seatsOf(beside(sql`(${callsOf(asked)})`, asked)),
  fromStored: (asked) => seatsOf(beside(storedHours(asked), asked)),
}

/** `key` is '' for the venture; `hour` is -1 for whole days. */
export const bpoRollUps: FigureTable<BpoColumn> = {
  table: 'kpi.bpo_daily_by',
  keys: ['day', 'dimension', 'key', 'hour', 'currency'],
  columns: bpoColumns,
  fromFacts: (asked) => rollUpsOf(beside(sql`(${callsOf(asked)})`, asked)),
  fromStored: (asked) => rollUpsOf(beside(storedHours(asked), asked)),
}

/** A call counts in the hour in which it started, or in the nearest of its day should the two not agree. */
function callsOf({ ventureId, days, hours }: FactDays): RawBuilder<unknown> {
  const figures = Object.entries(BPO_COLUMNS).map(([column, counted]) => sql`${sql.raw(counted)} as ${sql.ref(column)}`)
  return sql`
    select c.started_on as day, c.campaign_id, c.agent_id, h.slots[greatest(1, width_bucket(c.started_at, h.starts))] as hour,
      c.currency, ${sql.join(figures)}
    from bpo.call_facts c join ${hoursTable(hours)} h on h.zone = c.zone and h.day = c.started_on
    join bpo.campaign_term_facts t on t.venture_id = c.venture_id and t.campaign_id = c.campaign_id
      and c.started_on >= t.starts_on and (t.ends_before is null or c.started_on < t.ends_before)
    where c.venture_id = ${ventureId} and c.started_on = any (${days})
    group by 1, 2, 3, 4, 5`
}

function storedHours({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`(select * from kpi.bpo_hourly where venture_id = ${ventureId} and day = any (${days}))`
}

const SEATS = ['day', 'campaign_id', 'agent_id', 'currency', ...bpoColumns]

/** By the hour that the clock shows: of the two that it shows alike, their sum. */
function beside(hourly: RawBuilder<unknown>, asked: FactDays): RawBuilder<unknown> {
  return sql`(select ${SHOWN_HOUR} as hour, ${columnList(SEATS, 'h')} from ${hourly} h
    union all select d.hour, ${columnList(SEATS, 'd')} from (${totalsOf(asked)}) d)`
}

function seatsOf(hourly: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select h.day, h.campaign_id, h.agent_id, h.currency, ${sumsOf(bpoColumns, 'h')} from ${hourly} h
    group by h.day, h.campaign_id, h.agent_id, h.currency`
}

function rollUpsOf(hourly: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select h.day,
      case when grouping(h.campaign_id) = 0 then 'campaign' when grouping(h.agent_id) = 0 then 'agent' else 'venture' end as dimension,
      coalesce(h.campaign_id::text, h.agent_id::text, '') as key, coalesce(h.hour, -1)::smallint as hour,
      h.currency, ${sumsOf(bpoColumns, 'h')}
    from ${hourly} h
    group by h.day, h.currency, grouping sets ((), (h.hour), (h.campaign_id), (h.campaign_id, h.hour), (h.agent_id))
    having grouping(h.hour) = 1 or h.hour is not null`
}
