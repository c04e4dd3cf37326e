import type { CustomerRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { freightVenture, sightOf } from '../../policy.ts'
import { activityDays, lastDelivered } from './customer-activity.ts'
import { CUSTOMER_ROW, LAST_YEAR, LISTED } from './customer-row.ts'
import { dormantDaysOf } from './desk-settings.ts'

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
  return shownAs(
    pageOf(input, found, (last) => [last.place, last.id]),
    ({ place: _, ...row }) => ({ ...row, activity: 'DORMANT', value: row.value ?? [] }),
  )
}

type Asked = Pick<Input, 'ventureId' | 'sort' | 'limit'> & { readonly after: readonly string[] | null }

/** The venture that is named, or all whose records the caller reads. */
function venturesOf(caller: Caller, { ventureId }: Asked): readonly CallerVenture[] {
  if (ventureId === undefined) return sightOf(caller).whole.map((id) => ventureOf(caller, id))
  const venture = freightVenture(caller, ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'see the customers of this venture')
  return [venture]
}

/** One more than asked for, where there are more. */
export async function dormantRows(db: Reads, caller: Caller, input: Asked): Promise<readonly Row[]> {
  const ventures = venturesOf(caller, input)
  const { after } = input
  const ids = ventures.map(({ id }) => id)
  const { today, activeSince } = activityDays(ventures, await dormantDaysOf(db, ids))
  const currencies = ventures.map(({ currency }) => currency)
  const found = await sql<Row>`
    select ${CUSTOMER_ROW}, n.place::text from (
      select n.* from unnest(${ids}::uuid[], ${today}::date[], ${activeSince}::date[], ${currencies}::text[])
        v (id, today, active_since, currency)
      cross join lateral (
        select n.*, ${places(input, currencies)} as place from (
          select ${LISTED} from freight.customers c cross join lateral (${lastDelivered(sql`v.today`)}) d
          where c.venture_id = v.id and c.voided_at is null and not c.is_test and c.merged_into is null
            and d.delivered_on < v.active_since) n) n) n
    ${after === null ? sql`` : sql`where (n.place, n.id) < (${after[0]}::numeric, ${after[1]}::uuid)`}
    order by n.place desc, n.id desc limit ${input.limit + 1}`.execute(db)
  return found.rows
}

/** Amounts of two currencies have no order: within a venture its own decides, among ventures of several the days do. */
function places({ sort }: Asked, currencies: readonly string[]): RawBuilder<unknown> {
  if (sort === 'days' || new Set(currencies).size > 1) return sql`(v.today - n.delivered_on)::numeric`
  return sql`(select coalesce(sum(l.bill_minor), 0) from freight.loads l
    where ${LAST_YEAR} and l.currency = v.currency)::numeric`
}
