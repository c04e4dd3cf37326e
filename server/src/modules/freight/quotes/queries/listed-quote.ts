import type { QuoteRow as QuoteRowView, Quote as QuoteView } from '@holdfast/contract'
import { type Equipment, margin, QUOTE_OUTCOMES, type Quote, standingPrice } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Walk } from '../../queries/walk.ts'
import { type QuoteRow, toQuote } from '../store/quote-row.ts'

type Named = { readonly id: string; readonly name: string }

/** A row, and the names that a list shows beside it. */
export type ListedQuote = QuoteRow & {
  readonly customer_name: string
  readonly salesperson: Named | null
  readonly load: { readonly id: string; readonly number: string } | null
}

/** A quote and what happened to it, the latest first. */
export type ShownQuote = ListedQuote & { readonly timeline: QuoteView['timeline'] }

/** In a list by days, beside each quote the day that places it. */
type PlacedQuote = ListedQuote & { readonly place_day: Day | null }

/** The quotes of a walk, in its order. */
export function listedQuotes({ rows, order }: Walk): RawBuilder<PlacedQuote> {
  return sql<PlacedQuote>`select q.*, ${besideQuote} from (${rows}) q order by ${order}`
}

/** Of a quote `q`. Scalar sub-selects: whatever is guessed of the page's size, they stay one index probe a row. */
export const besideQuote = sql`
  (select c.name from freight.customers c where c.venture_id = q.venture_id and c.id = q.customer_id) as customer_name,
  (select json_build_object('id', u.user_id, 'name', u.name) from ventures.people_facts u
    where u.venture_id = q.venture_id and u.user_id = q.salesperson_id) as salesperson,
  (select json_build_object('id', l.id, 'number', l.number) from freight.loads l
    where l.venture_id = q.venture_id and l.quote_id = q.id) as load`

export function toQuoteRow(row: ListedQuote, zone: string): QuoteRowView {
  const quote = toQuote(row, { customerName: row.customer_name, zone })
  return {
    id: quote.id,
    ventureId: quote.ventureId,
    number: quote.number,
    status: quote.status,
    customer: { id: quote.customerId, name: quote.customerName },
    salesperson: row.salesperson,
    origin: { city: row.origin_city, state: row.origin_state },
    destination: { city: row.destination_city, state: row.destination_state },
    equipment: row.equipment as Equipment,
    pickupFrom: quote.pickupFrom,
    ...moneyOf(quote),
    validUntil: quote.validUntil,
    createdAt: quote.createdAt,
    sentAt: quote.sentAt,
    decidedAt: quote.decidedAt,
    rejectedReason: quote.rejectedReason,
    load: row.load,
    zone,
  }
}

function moneyOf(quote: Quote) {
  const money = (minor: number | null) => (minor === null ? null : { minor, currency: quote.currency })
  return {
    price: { minor: quote.priceMinor, currency: quote.currency },
    counter: money(quote.counterMinor),
    agreed: money(quote.agreedMinor),
    expectedCost: money(quote.expectedCostMinor),
    expectedMargin: money(margin(expectedOf(quote))),
  }
}

/** As if it were a load: billed what was agreed, else the price on the table, and costing what we expect. */
export function expectedOf(quote: Quote) {
  const open = QUOTE_OUTCOMES[quote.status] === null
  const billMinor = quote.agreedMinor ?? (open ? standingPrice(quote) : quote.priceMinor)
  return { billMinor, costMinor: quote.expectedCostMinor }
}
