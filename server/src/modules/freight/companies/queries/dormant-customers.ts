import type { CustomerRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../../../platform/caller.ts'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
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

/**
 * One more than asked for, where there are more. Years that are kept are walked along in the order of the list; those of
 * customers who were marked since are counted from the loads.
 */
export async function dormantRows(db: Reads, caller: Caller, input: Asked): Promise<readonly Row[]> {
  const ventures = venturesOf(caller, input)
  const ids = ventures.map(({ id }) => id)
  const { today, activeSince } = activityDays(ventures, await dormantDaysOf(db, ids))
  const currencies = ventures.map(({ currency }) => currency)
  const parts = partsOf(input, ids, currencies)
  const found = await sql<Row>`
    select ${CUSTOMER_ROW}, n.place::text from (
      select ${LISTED}, p.place from (
        select p.*, v.today from unnest(${ids}::uuid[], ${today}::date[], ${activeSince}::date[], ${currencies}::text[])
          v (id, today, active_since, currency)
        cross join lateral ((${parts.kept}) union all (${parts.counted})) p
        order by p.place desc, p.id desc limit ${input.limit + 1}) p
      join freight.customers c on c.venture_id = p.venture_id and c.id = p.id
      cross join lateral (${lastDelivered(sql`p.today`)}) d) n
    order by n.place desc, n.id desc`.execute(keptPlans(db))
  return found.rows
}

type Parts = { readonly kept: RawBuilder<unknown>; readonly counted: RawBuilder<unknown> }

/** Amounts of two currencies have no order: within a venture its own decides, among ventures of several the days do. */
function partsOf({ sort, after, limit }: Asked, ids: readonly string[], currencies: readonly string[]): Parts {
  const isByDays = sort === 'days' || new Set(currencies).size > 1
  const [place, order, counted] = isByDays
    ? [sql`v.today - y.last_delivered_on`, sql`y.last_delivered_on, y.customer_id desc`, sql`v.today - n.delivered_on`]
    : [sql`y.bill_minor`, sql`y.bill_minor desc, y.customer_id desc`, BILLED]
  const onwards = (what: RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    after === null ? sql`` : sql`and (${what}, ${id}) < (${after[0]}::bigint, ${after[1]}::uuid)`
  return {
    kept: sql`
      select y.venture_id, y.customer_id as id, (${place})::numeric as place from freight.shipped_years y
      where y.venture_id = any (array[v.id]) and y.currency = any (array[v.currency])
        and y.last_delivered_on < v.active_since ${onwards(place, sql`y.customer_id`)}
        and (y.venture_id, y.customer_id) not in (
          select m.venture_id, m.customer_id from freight.shipped_year_marks m where m.venture_id = any (${ids}::uuid[]))
        and (select ${STANDS} from freight.customers c where c.venture_id = y.venture_id and c.id = y.customer_id)
      order by y.venture_id desc, y.currency desc, ${order} limit ${limit + 1}`,
    counted: sql`
      select n.venture_id, n.id, n.place from (
        select n.venture_id, n.id, (${counted})::numeric as place from (
          select c.venture_id, c.id, d.delivered_on from (${MARKED}) m
          join freight.customers c on c.venture_id = v.id and c.id = m.customer_id
          cross join lateral (${lastDelivered(sql`v.today`)}) d
          where ${STANDS} and d.delivered_on < v.active_since offset 0) n) n
      where true ${onwards(sql`n.place`, sql`n.id`)} order by n.place desc, n.id desc limit ${limit + 1}`,
  }
}

const STANDS = sql`c.voided_at is null and not c.is_test and c.merged_into is null`

/** Of a venture `v`: whoever shipped otherwise since they were counted, or was counted in another currency. */
const MARKED = sql`
  select m.customer_id from freight.shipped_year_marks m where m.venture_id = v.id
  union
  select y.customer_id from freight.shipped_years y where y.venture_id = v.id and y.currency < v.currency
  union
  select y.customer_id from freight.shipped_years y where y.venture_id = v.id and y.currency > v.currency`

const BILLED = sql`(select coalesce(sum(l.bill_minor), 0) from freight.loads l where ${LAST_YEAR} and l.currency = v.currency)`
