import type { LaneHistory } from '@holdfast/contract'
import { margin, type QuoteStatus } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type Lane, loadsOfLane, quotesOfLane } from './lane-rows.ts'

type Named = { readonly id: string; readonly name: string }
type LoadRow = {
  readonly id: string
  readonly number: string
  readonly billed_on: string
  readonly customer: Named
  readonly carrier: Named | null
  readonly currency: string
  readonly bill_minor: number
  readonly cost_minor: number | null
  readonly miles: number | null
}
type QuoteRow = {
  readonly id: string
  readonly number: string
  readonly created_on: string
  readonly customer: Named
  readonly status: QuoteStatus
  readonly currency: string
  readonly price_minor: number
  readonly counter_minor: number | null
  readonly agreed_minor: number | null
}

const LATEST = 8

export async function latestLoads(db: Reads, lane: Lane): Promise<LaneHistory['latestLoads']> {
  const found = await sql<LoadRow>`
    select l.id, l.number, l.billing_date as billed_on, l.currency, l.bill_minor, l.cost_minor, l.miles,
      ${named('customers', 'l.customer_id', 'l')} as customer, ${named('carriers', 'l.carrier_id', 'l')} as carrier
    ${loadsOfLane(lane)} order by l.billing_date desc, l.id desc limit ${LATEST}`.execute(db)
  return found.rows.map((row) => ({
    id: row.id,
    number: row.number,
    billedOn: row.billed_on,
    customer: row.customer,
    carrier: row.carrier,
    bill: { minor: row.bill_minor, currency: row.currency },
    cost: moneyOf(row.cost_minor, row.currency),
    margin: moneyOf(margin({ billMinor: row.bill_minor, costMinor: row.cost_minor }), row.currency),
    miles: row.miles,
  }))
}

export async function latestQuotes(db: Reads, lane: Lane): Promise<LaneHistory['latestQuotes']> {
  const found = await sql<QuoteRow>`
    select q.id, q.number, q.created_on, q.status, q.currency, q.price_minor, q.counter_minor, q.agreed_minor,
      ${named('customers', 'q.customer_id', 'q')} as customer
    ${quotesOfLane(lane)} order by q.id desc limit ${LATEST}`.execute(db)
  return found.rows.map((row) => ({
    id: row.id,
    number: row.number,
    createdOn: row.created_on,
    customer: row.customer,
    status: row.status,
    price: { minor: row.price_minor, currency: row.currency },
    counter: moneyOf(row.counter_minor, row.currency),
    agreed: moneyOf(row.agreed_minor, row.currency),
  }))
}

function named(table: 'customers' | 'carriers', id: string, of: string) {
  return sql`(select json_build_object('id', n.id, 'name', n.name) from ${sql.table(`freight.${table}`)} n
    where n.venture_id = ${sql.ref(`${of}.venture_id`)} and n.id = ${sql.ref(id)})`
}

function moneyOf(minor: number | null, currency: string) {
  return minor === null ? null : { minor, currency }
}
