import type { LaneHistory } from '@holdfast/contract'
import { divide, fromMinor, rational, toDecimal } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { averageOf } from './average-of.ts'
import { type Lane, loadsOfLane } from './lane-rows.ts'

type Paid = NonNullable<LaneHistory['currencies'][number]['loads']>
type Row = {
  readonly currency: string
  readonly loads: number
  readonly bill: number
  readonly known: number
  readonly known_bill: number
  readonly cost: number
  readonly miles: number
  readonly mile_bill: number
  readonly known_miles: number
  readonly known_mile_bill: number
  readonly mile_cost: number
}

/** Sums of the lane's delivered loads by currency: averages are weighted, never means of ratios. */
export async function paidOnLane(db: Reads, lane: Lane): Promise<ReadonlyMap<string, Paid>> {
  const known = sql`filter (where l.cost_minor is not null)`
  const measured = sql`filter (where l.miles > 0)`
  const both = sql`filter (where l.miles > 0 and l.cost_minor is not null)`
  const found = await sql<Row>`
    select l.currency, count(*)::int as loads, sum(l.bill_minor)::bigint as bill, count(l.cost_minor)::int as known,
      coalesce(sum(l.bill_minor) ${known}, 0)::bigint as known_bill, coalesce(sum(l.cost_minor), 0)::bigint as cost,
      coalesce(sum(l.miles), 0)::bigint as miles, coalesce(sum(l.bill_minor) ${measured}, 0)::bigint as mile_bill,
      coalesce(sum(l.miles) ${both}, 0)::bigint as known_miles,
      coalesce(sum(l.bill_minor) ${both}, 0)::bigint as known_mile_bill,
      coalesce(sum(l.cost_minor) ${both}, 0)::bigint as mile_cost
    ${loadsOfLane(lane)} group by l.currency`.execute(db)
  return new Map(found.rows.map((row) => [row.currency, toPaid(row)]))
}

function toPaid(row: Row): Paid {
  const { currency, known, known_bill: bill, cost } = row
  return {
    loads: row.loads,
    averageBill: averageOf(row.bill, row.loads, currency),
    averageCost: known === 0 ? null : averageOf(cost, known, currency),
    averageMargin: known === 0 ? null : averageOf(bill - cost, known, currency),
    marginPct: bill === 0 ? null : toDecimal(divide(rational(bill - cost), rational(bill)), 6),
    unknownCost: row.loads - known,
    billPerMile: perMile(row.mile_bill, row.miles, currency),
    costPerMile: perMile(row.mile_cost, row.known_miles, currency),
    marginPerMile: perMile(row.known_mile_bill - row.mile_cost, row.known_miles, currency),
  }
}

/** In major units, to four decimals. */
function perMile(minor: number, miles: number, currency: string): string | null {
  return miles === 0 ? null : toDecimal(divide(fromMinor({ minor, currency }), rational(miles)), 4)
}
