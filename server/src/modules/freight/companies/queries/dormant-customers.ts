import type { CustomerRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../../platform/http/cursor.ts'
import { freightVenture } from '../../policy.ts'
import { lastDelivered } from './customer-activity.ts'
import { CUSTOMER_ROW, LAST_YEAR, LISTED } from './customer-row.ts'
import { deskSettings } from './desk-settings.ts'

type Endpoint = typeof contract.customers.listDormantCustomers
type Input = ParsedInput<Endpoint>
type Row = Omit<CustomerRow, 'activity' | 'value'> & {
  readonly value: CustomerRow['value'] | null
  readonly place: string
}

/** Whom it is worth to call: the dormant of the list of customers, the dearest or the longest away first. */
export async function dormantCustomers(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const found = await dormantRows(db, caller, { ...input, after })
  const items = found.slice(0, input.limit)
  const last = items.at(-1)
  const hasMore = found.length > input.limit
  return {
    items: items.map(({ place: _, ...row }) => ({ ...row, activity: 'DORMANT', value: row.value ?? [] })),
    hasMore,
    nextCursor: hasMore && last ? encodeCursor(input, [last.place, last.id]) : null,
  }
}

type Asked = Pick<Input, 'ventureId' | 'sort' | 'limit'> & { readonly after: readonly string[] | null }

/** One more than asked for, where there are more. */
export async function dormantRows(db: Reads, caller: Caller, input: Asked): Promise<readonly Row[]> {
  const venture = freightVenture(caller, input.ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'see the customers of this venture')
  const { after } = input
  const { dormantDays } = await deskSettings(db, venture.id)
  const found = await sql<Row>`
    select ${CUSTOMER_ROW}, n.place::text from (
      select n.*, ${places(input, venture)} as place from (
        select ${LISTED} from freight.customers c cross join lateral (${lastDelivered(sql`${venture.today}::date`)}) d
        where c.venture_id = ${venture.id} and c.voided_at is null and not c.is_test and c.merged_into is null
          and d.delivered_on < ${addDays(venture.today, -dormantDays)}::date) n) n
    ${after === null ? sql`` : sql`where (n.place, n.id) < (${after[0]}::numeric, ${after[1]}::uuid)`}
    order by n.place desc, n.id desc limit ${input.limit + 1}`.execute(db)
  return found.rows
}

/** Amounts of two currencies have no order, so the venture’s own decides. */
function places({ sort }: Asked, venture: { readonly today: string; readonly currency: string }): RawBuilder<unknown> {
  if (sort === 'days') return sql`(${venture.today}::date - n.delivered_on)::numeric`
  return sql`(select coalesce(sum(l.bill_minor), 0) from freight.loads l
    where ${LAST_YEAR} and l.currency = ${venture.currency})::numeric`
}
