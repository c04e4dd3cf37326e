import type { CustomerRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { namedLike, onwards } from '../../queries/named-like.ts'
import { activityDays, activityOf, lastDelivered } from './customer-activity.ts'
import { CUSTOMER_ROW, LISTED } from './customer-row.ts'
import { dormantDaysOf } from './desk-settings.ts'

type Endpoint = typeof contract.customers.listCustomerDesk
type Input = ParsedInput<Endpoint>
type Row = Omit<CustomerRow, 'activity' | 'value'> & { readonly value: CustomerRow['value'] | null }

/** By name; one walk along the name index per venture, each customer with one probe for the last delivery. */
export async function customerDesk(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const ventures = sightOf(caller, input.ventureId).whole.map((id) => ventureOf(caller, id))
  const ids = ventures.map(({ id }) => id)
  const dormantDays = await dormantDaysOf(db, ids)
  const { today, activeSince } = activityDays(ventures, dormantDays)
  const page = await sql<Row>`
    select ${CUSTOMER_ROW} from (
      select c.* from unnest(${ids}::uuid[], ${today}::date[], ${activeSince}::date[]) v (id, today, active_since)
      cross join lateral (
        select ${LISTED} from freight.customers c left join lateral (${lastDelivered(sql`v.today`)}) d on true
        where c.venture_id = v.id and (c.voided_at is not null) = ${input.voided === 'true'} and not c.is_test and c.merged_into is null
          ${namedLike('c', 'customers', input.startsWith)} ${onwards('c', after)} ${wanted(input)}
        order by c.name, c.id limit ${input.limit + 1}) c
      order by c.name, c.id limit ${input.limit + 1}) n
    order by n.name, n.id`.execute(db)
  return shownAs(
    pageOf(input, page.rows, (last) => [last.name, last.id]),
    (row): CustomerRow => {
      const venture = ventureOf(caller, row.ventureId)
      const deliveredOn: Day | null = row.lastLoad?.deliveredOn ?? null
      const activity = activityOf(deliveredOn, venture.today, dormantDays.get(venture.id) ?? 0)
      return { ...row, activity, value: row.value ?? [] }
    },
  )
}

const ACTIVITIES = {
  ACTIVE: sql`and d.delivered_on >= v.active_since`,
  DORMANT: sql`and d.delivered_on < v.active_since`,
  PROSPECT: sql`and d.id is null`,
} as const

function wanted({ activity, status }: Input): RawBuilder<unknown> {
  return sql`${activity ? ACTIVITIES[activity] : sql``} ${status ? sql`and c.status = ${status}` : sql``}`
}
