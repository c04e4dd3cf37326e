import type { contract, ParsedInput } from '@holdfast/contract'
import { QUOTE_OUTCOMES, QUOTE_STATUSES, type QuoteStatus } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** Whatever narrows and orders a list of quotes. */
export type QuoteFilters = Omit<ParsedInput<typeof contract.quotes.exportQuotes>, 'ventureId'>

/** Where a list goes on: after this quote, and (in a list by days) this day. */
export type QuotePlace = { readonly day: Day | null; readonly id: string }
export type WantedQuotes = QuoteFilters & { readonly limit: number; readonly after: QuotePlace | undefined }

const DATED = [
  ['decided', 'decided_on'],
  ['sent', 'sent_on'],
  ['booked', 'booked_on'],
  ['created', 'created_on'],
] as const

/** The days that are asked for; the first orders the list, the others only narrow it. */
function datedBy(filters: QuoteFilters) {
  return DATED.map(([name, column]) => ({ column, from: filters[`${name}From`], to: filters[`${name}To`] })).filter(
    ({ from, to }) => from !== undefined || to !== undefined,
  )
}

/** The day that orders the list, of a quote `q`; null: the order of entry. */
export function dayOf(filters: QuoteFilters): Sql | null {
  const [first] = datedBy(filters)
  return first ? sql.ref(`q.${first.column}`) : null
}

/** What a quote `q` must be like, each beginning with "and". `me` is who asks. */
export function quoteConditions(filters: QuoteFilters, me: string): Sql {
  const seller = filters.salespersonId === 'me' ? me : filters.salespersonId
  const conditions = [
    isAs('status', filters.status),
    filters.outcome === undefined ? NOTHING : sql`and q.status = any (${statusesOf(filters.outcome)}::text[])`,
    isAs('customer_id', filters.customerId),
    isAs('salesperson_id', seller),
    isAs('origin_state', filters.originState),
    isAs('destination_state', filters.destinationState),
    isAs('equipment', filters.equipment),
    isAs('number', filters.number),
    ...datedBy(filters).map(({ column, from, to }) => within(sql.ref(`q.${column}`), from, to)),
  ]
  return sql`and q.voided_at is null and not q.is_test ${sql.join(conditions, sql` `)}`
}

function statusesOf(outcome: NonNullable<QuoteFilters['outcome']>): QuoteStatus[] {
  const wanted = outcome === 'open' ? null : outcome
  return QUOTE_STATUSES.filter((status) => QUOTE_OUTCOMES[status] === wanted)
}

function isAs(column: string, value: string | undefined): Sql {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`q.${column}`)} = ${value}`
}

function within(day: Sql, from: Day | undefined, to: Day | undefined): Sql {
  return sql`${from === undefined ? NOTHING : sql`and ${day} >= ${from}`} ${to === undefined ? NOTHING : sql`and ${day} <= ${to}`}`
}

const NOTHING = sql``
