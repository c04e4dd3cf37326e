import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { refuseMissing } from '../company-policy.ts'
import { findCustomerRecord } from './customer-record.ts'
import { LOCATION, type LocationRow, locationView } from './location-row.ts'

type Endpoint = typeof contract.customers.listShippers

/** The usual one first, the closed ones last, by name within. */
const RANK = sql`case when l.is_default then 0 when l.closed_at is null then 1 else 2 end`

export async function listShippers(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 3)
  const customer = await findCustomerRecord(db, caller, input.customerId)
  if (!customer) return refuseMissing('customer')
  const { rows } = await sql<LocationRow & { readonly rank: number }>`
    select ${LOCATION}, ${RANK} as rank from freight.customer_locations l
    where l.venture_id = ${customer.ventureId} and l.customer_id = ${customer.id}
      and (l.voided_at is not null) = ${input.voided === 'true'} ${namedLike(input.startsWith)}
      ${after === null ? sql`` : sql`and (${RANK}, l.name, l.id) > (${Number(after[0])}::int, ${after[1]}, ${after[2]}::uuid)`}
    order by ${RANK}, l.name, l.id limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [String(last.rank), last.name, last.id]),
    ({ rank: _, ...row }) => locationView(caller, row),
  )
}

/** Each word of the text begins a word of the name or the city; a customer has few enough places to look at all. */
function namedLike(text: string | undefined): RawBuilder<unknown> {
  if (text === undefined || text === '') return sql``
  return sql`and not exists (select from search.words_of(${text}) typed where not exists (
    select from search.words_of(l.name || ' ' || l.city) word where starts_with(word, typed)))`
}
