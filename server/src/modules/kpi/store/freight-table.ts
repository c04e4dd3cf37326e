import { type RawBuilder, sql } from 'kysely'
import { count, DELIVERED, sum } from './counting.ts'
import { type FactDays, type FigureTable, nothingOf, sumsOf } from './figure-table.ts'

type Counted = { readonly [column: string]: string }
/** Figures of loads that share the fact which dates them. */
type Part = { readonly day: string; readonly only?: string; readonly counted: Counted }

const PICKUP_KNOWN = 'l.picked_up_at is not null and l.pickup_to is not null'
const ARRIVAL_KNOWN = 'l.delivered_at is not null and l.delivery_to is not null'

const CREATED = { created: count() }
const COVERED = { covered: count() }
/** Of loads that are lost, by the day of the loss. */
export const LOST = { lost: count(), lost_value_minor: sum('l.bill_minor') }
export const LOST_ONLY = `l.status = 'LOST'`
const PICKED_UP = {
  picked_up: count(),
  on_time_pickup_measured: count(PICKUP_KNOWN),
  on_time_pickup_met: count('l.picked_up_at <= l.pickup_to'),
}
const ARRIVED = {
  delivered: count(DELIVERED),
  on_time_delivery_measured: count(ARRIVAL_KNOWN),
  on_time_delivery_met: count('l.delivered_at <= l.delivery_to'),
}
const BILLED = {
  billed: count(),
  revenue_minor: sum('l.bill_minor'),
  known_revenue_minor: sum('l.bill_minor', 'l.cost_minor is not null'),
  known_cost_minor: sum('l.cost_minor'),
  unknown_cost: count('l.cost_minor is null'),
  miles: sum('l.miles'),
  miles_unmeasured: count('l.miles is null'),
  measured_miles_revenue_minor: sum('l.bill_minor', 'l.miles is not null'),
}
const FELL_OFF = { bounced: count(), bounced_bad: count('f.is_bad') }
const QUOTED = { quoted: count() }
const FLAGGED = { at_risk: 'count(distinct f.load_id)' }

/** The columns of the engine's `freightDay`, the value of what was lost, and the revenue behind known miles. */
const PARTS: readonly Part[] = [
  { day: 'l.created_on', counted: CREATED },
  { day: 'l.covered_on', counted: COVERED },
  { day: 'l.lost_on', only: LOST_ONLY, counted: LOST },
  { day: 'l.picked_up_on', counted: PICKED_UP },
  { day: 'l.delivered_on', counted: ARRIVED },
  { day: 'l.billing_date', only: DELIVERED, counted: BILLED },
]
const all = { ...CREATED, ...COVERED, ...LOST, ...PICKED_UP, ...ARRIVED, ...BILLED, ...FELL_OFF, ...FLAGGED, ...QUOTED }
export type FreightColumn = keyof typeof all
const columns = Object.keys(all) as FreightColumn[]

export const freightTable: FigureTable<FreightColumn> = {
  table: 'kpi.freight_daily',
  keys: ['day', 'currency'],
  columns,
  fromFacts,
}

function fromFacts(asked: FactDays): RawBuilder<unknown> {
  const parts = [...PARTS.map((part) => loadsOf(part, asked)), fallOffsOf(asked), flagsOf(asked), quotesOf(asked)]
  return sql`
    select day, currency, ${sumsOf(columns, 'parts')} from (${sql.join(parts, sql` union all `)}) parts
    group by day, currency having not (${nothingOf(columns)})`
}

function loadsOf({ day, only = 'true', counted }: Part, { ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select ${sql.raw(day)} as day, l.currency, ${figures(counted)} from freight.load_facts l
    where l.venture_id = ${ventureId} and ${sql.raw(day)} = any (${days}) and ${sql.raw(only)}
    group by ${sql.raw(day)}, l.currency`
}

function fallOffsOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select f.fell_off_on as day, l.currency, ${figures(FELL_OFF)}
    from freight.fall_off_facts f join freight.load_facts l on l.venture_id = f.venture_id and l.id = f.load_id
    where f.venture_id = ${ventureId} and f.fell_off_on = any (${days})
    group by f.fell_off_on, l.currency`
}

function flagsOf({ ventureId, days, today }: FactDays): RawBuilder<unknown> {
  return sql`
    select d.day, l.currency, ${figures(FLAGGED)}
    from unnest(${days}) as d (day)
    join freight.flag_facts f on f.venture_id = ${ventureId} and f.kind = 'AT_RISK' and f.raised_on <= d.day
      and (f.cleared_on is null or f.cleared_on >= d.day)
    join freight.load_facts l on l.venture_id = f.venture_id and l.id = f.load_id
    where d.day <= ${today}
    group by d.day, l.currency`
}

function quotesOf({ ventureId, days }: FactDays): RawBuilder<unknown> {
  return sql`
    select q.sent_on as day, q.currency, ${figures(QUOTED)} from freight.quote_facts q
    where q.venture_id = ${ventureId} and q.sent_on = any (${days})
    group by q.sent_on, q.currency`
}

/** Every column in its place; what a part does not count is 0 there. */
function figures(counted: Counted): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`${sql.raw(counted[column] ?? '0')} as ${sql.ref(column)}`))
}
