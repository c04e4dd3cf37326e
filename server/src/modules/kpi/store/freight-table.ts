import { COUNTED_AS_DELIVERED } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { count, sum } from './counting.ts'
import type { FactDays, FigureTable } from './figure-table.ts'

const DELIVERED = `l.status in (${COUNTED_AS_DELIVERED.map((status) => `'${status}'`).join(', ')})`
const LOST = `l.status = 'LOST' and l.lost_on = d.day`
const BILLED = `${DELIVERED} and l.billing_date = d.day`
const PICKED_UP = 'l.picked_up_on = d.day and l.picked_up_at is not null and l.pickup_to is not null'
const ARRIVED = 'l.delivered_on = d.day and l.delivered_at is not null and l.delivery_to is not null'

/** The columns of the engine's `freightDay`, each dated by its own fact, and the value of what was lost. */
const OF_LOADS = {
  created: count('l.created_on = d.day'),
  covered: count('l.covered_on = d.day'),
  lost: count(LOST),
  lost_value_minor: sum('l.bill_minor', LOST),
  delivered: count(`${DELIVERED} and l.delivered_on = d.day`),
  on_time_pickup_measured: count(PICKED_UP),
  on_time_pickup_met: count(`${PICKED_UP} and l.picked_up_at <= l.pickup_to`),
  on_time_delivery_measured: count(ARRIVED),
  on_time_delivery_met: count(`${ARRIVED} and l.delivered_at <= l.delivery_to`),
  billed: count(BILLED),
  revenue_minor: sum('l.bill_minor', BILLED),
  known_revenue_minor: sum('l.bill_minor', `${BILLED} and l.cost_minor is not null`),
  known_cost_minor: sum('l.cost_minor', BILLED),
  unknown_cost: count(`${BILLED} and l.cost_minor is null`),
  miles: sum('l.miles', BILLED),
  miles_unmeasured: count(`${BILLED} and l.miles is null`),
  measured_miles_revenue_minor: sum('l.bill_minor', `${BILLED} and l.miles is not null`),
} as const
const OF_FALL_OFFS = { bounced: count(), bounced_bad: count('f.is_bad') } as const
const OF_FLAGS = { at_risk: 'count(distinct f.load_id)' } as const

export type FreightColumn = keyof typeof OF_LOADS | keyof typeof OF_FALL_OFFS | keyof typeof OF_FLAGS
const columns = Object.keys({ ...OF_LOADS, ...OF_FALL_OFFS, ...OF_FLAGS }) as FreightColumn[]

/** `quoted` and `customers_active` are not of this statement and stay as they are. */
export const freightTable: FigureTable<FreightColumn> = {
  area: 'kpi.freight',
  table: 'kpi.freight_daily',
  keys: ['day', 'currency'],
  columns,
  // A load billed ahead has a row to come, but whether a flag will still be up that day is not known yet.
  storesFuture: false,
  fromFacts,
}

function fromFacts(asked: FactDays): RawBuilder<unknown> {
  const totals = columns.map((column) => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`)
  return sql`
    select day, currency, ${sql.join(totals)}
    from (${loadsOf(asked)} union all ${fallOffsOf(asked)} union all ${flagsOf(asked)}) parts
    group by day, currency
    having row (${sql.join(columns.map((column) => sql`sum(${sql.ref(column)})`))}) <> row (${sql.raw(columns.map(() => '0').join(', '))})`
}

/** Each load is read once per day that it touches, by whichever index names the day. */
function loadsOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select d.day, l.currency, ${figures(OF_LOADS)}
    from unnest(${days}) as d (day)
    join freight.load_facts l on l.venture_id = ${ventureId} and (l.created_on = d.day or l.covered_on = d.day
      or l.picked_up_on = d.day or l.delivered_on = d.day or l.billing_date = d.day or l.lost_on = d.day)
    group by d.day, l.currency`
}

function fallOffsOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select f.fell_off_on as day, l.currency, ${figures(OF_FALL_OFFS)}
    from freight.fall_off_facts f join freight.load_facts l on l.venture_id = f.venture_id and l.id = f.load_id
    where f.venture_id = ${ventureId} and f.fell_off_on = any (${days})
    group by f.fell_off_on, l.currency`
}

function flagsOf({ ventureId, days, today }: FactDays): RawBuilder<unknown> {
  return sql`
    select d.day, l.currency, ${figures(OF_FLAGS)}
    from unnest(${days}) as d (day)
    join freight.flag_facts f on f.venture_id = ${ventureId} and f.kind = 'AT_RISK' and f.raised_on <= d.day
      and (f.cleared_on is null or f.cleared_on >= d.day)
    join freight.load_facts l on l.venture_id = f.venture_id and l.id = f.load_id
    where d.day <= ${today}
    group by d.day, l.currency`
}

/** Every column in its place; what a part does not count is 0 there. */
function figures(counted: Readonly<Partial<Record<FreightColumn, string>>>): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`${sql.raw(counted[column] ?? '0')} as ${sql.ref(column)}`))
}
