import type { contract, ParsedInput } from '@holdfast/contract'
import { QUOTE_OUTCOMES, QUOTE_STATUSES, type QuoteStatus } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { isAs, isAsked, NOTHING, within } from '../../queries/column-conditions.ts'
import type { Going } from '../../queries/walk.ts'

type Sql = RawBuilder<unknown>

/** Whatever narrows and orders a list of quotes. */
export type QuoteFilters = Omit<ParsedInput<typeof contract.quotes.exportQuotes>, 'ventureId'>

export type WantedQuotes = QuoteFilters & Going

const DATED = [
  ['decided', 'decided_on'],
  ['sent', 'sent_on'],
  ['booked', 'booked_on'],
  ['created', 'created_on'],
] as const

/** The days that are asked for; the first orders the list, the others only narrow it. */
function datedBy(filters: QuoteFilters) {
  return DATED.map(([name, column]) => ({ column, from: filters[`${name}From`], to: filters[`${name}To`] })).filter(
    isAsked,
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
    isAs('q.status', filters.status),
    filters.outcome === undefined ? NOTHING : sql`and q.status = any (${statusesOf(filters.outcome)}::text[])`,
    isAs('q.customer_id', filters.customerId),
    isAs('q.salesperson_id', seller),
    isAs('q.origin_state', filters.originState),
    isAs('q.destination_state', filters.destinationState),
    isAs('q.equipment', filters.equipment),
    isAs('q.number', filters.number),
    ...datedBy(filters).map(({ column, ...days }) => within(`q.${column}`, days)),
  ]
  return sql`and q.voided_at is null and not q.is_test ${sql.join(conditions, sql` `)}`
}

function statusesOf(outcome: NonNullable<QuoteFilters['outcome']>): QuoteStatus[] {
  const wanted = outcome === 'open' ? null : outcome
  return QUOTE_STATUSES.filter((status) => QUOTE_OUTCOMES[status] === wanted)
}
