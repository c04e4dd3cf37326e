import type { contract, ParsedInput } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { LAST_ID } from '../../../../platform/http/cursor.ts'
import { type ListedSubscription, SUBSCRIPTION_COLUMNS } from './listed-subscription.ts'

export type SubscriptionFilters = Omit<ParsedInput<typeof contract.saasSubscriptions.exportSubscriptions>, 'ventureId'>
type Wanted = SubscriptionFilters & { readonly before: string | undefined; readonly limit: number }

/**
 * The newest first, at most `limit`: of each venture a walk along one index, merged. `= any (array[…])` binds the walk to
 * an index that begins with the venture.
 */
export async function walkSubscriptions(
  db: Reads,
  ventures: readonly string[],
  { before = LAST_ID, limit, ...filters }: Wanted,
): Promise<readonly ListedSubscription[]> {
  if (ventures.length === 0) return []
  const found = await sql<ListedSubscription>`
    select ${SUBSCRIPTION_COLUMNS} from unnest(${[...ventures]}::uuid[]) v (id) cross join lateral (
      select s.* from saas.subscriptions s
      where s.venture_id = any (array[v.id]) and s.id < ${before}::uuid and s.voided_at is null and not s.is_test
        ${conditions(filters)}
      order by s.venture_id desc, s.id desc limit ${limit}) s
    order by s.id desc limit ${limit}`.execute(db)
  return found.rows
}

function conditions(filters: SubscriptionFilters): RawBuilder<unknown> {
  return sql.join(
    [
      isAs('customer_id', filters.customerId),
      isAs('plan_id', filters.planId),
      isAs('status', filters.status),
      isAs('billing_interval', filters.interval),
      isAs('currency', filters.currency),
      isAs('cancel_reason', filters.cancelReason),
      saying(filters.text),
      within('started_on', filters.startedFrom, filters.startedTo),
      within('cancelled_on', filters.cancelledFrom, filters.cancelledTo),
    ],
    sql` `,
  )
}

const NOTHING = sql``

function isAs(column: string, value: string | undefined): RawBuilder<unknown> {
  return value === undefined ? NOTHING : sql`and ${sql.ref(`s.${column}`)} = ${value}`
}

/** As it is written and in any case: `strpos` and not `like`, so that a percent sign is one. */
function saying(text: string | undefined): RawBuilder<unknown> {
  if (text === undefined) return NOTHING
  return sql`and strpos(lower(concat_ws(' ', s.reference, (select c.name from saas.customers c
    where c.venture_id = s.venture_id and c.id = s.customer_id))), lower(${text})) > 0`
}

function within(column: string, from: string | undefined, to: string | undefined): RawBuilder<unknown> {
  const day = sql.ref(`s.${column}`)
  return sql`${from === undefined ? NOTHING : sql`and ${day} >= ${from}::date`} ${to === undefined ? NOTHING : sql`and ${day} <= ${to}::date`}`
}
