import type { Instant } from '@holdfast/engine/kernel'
import type { Subscription } from '@holdfast/engine/saas'
import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { newSubscriptionIds } from '../../subscriptions/store/new-subscription-id.ts'
import { saveSubscription } from '../../subscriptions/store/save-subscription.ts'
import { decidedColumns, givenColumns, termColumns } from '../../subscriptions/store/subscription-columns.ts'
import { type SubscriptionDbRow, toSubscription } from '../../subscriptions/store/subscription-row.ts'
import type { KnownPlan } from '../check-subscription-row.ts'
import type { DecidedSubscriptions } from '../decide-subscriptions.ts'
import type { StandingSubscription, SubscriptionImportRow } from '../subscription-import-row.ts'

/** One import of customers or subscriptions at a time writes in a venture: two that hold the same rows do not meet in an index. */
export async function takeImportLock(tx: Tx, ventureId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('subscription import'), hashtext(${ventureId}))`.execute(tx)
}

export async function plansOf(db: Reads, ventureId: string): Promise<readonly KnownPlan[]> {
  const { rows } =
    await sql<KnownPlan>`select id, name, currency from saas.plans where venture_id = ${ventureId}`.execute(db)
  return rows
}

type Found = SubscriptionDbRow & { readonly account_name: string; readonly row_key: string }

/** By reference, whoever entered them, else by the row's key. A void one stands in nobody's way. */
export async function findSubscriptions(
  db: Reads,
  ventureId: string,
  rows: readonly SubscriptionImportRow[],
): Promise<ReadonlyMap<string, StandingSubscription>> {
  const asked = rows.map(({ key, said }) => ({ key, reference: said.reference ?? null }))
  const found = await sql<Found>`
    select s.*, c.name as account_name, g.key as row_key
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as g (key text, reference text)
    join saas.subscriptions s on s.venture_id = ${ventureId} and s.voided_at is null
      and (s.import_key = g.key or s.reference_folded = ${foldedInSql('g.reference')})
    join saas.customers c on c.venture_id = s.venture_id and c.id = s.customer_id
    order by coalesce(s.reference_folded = ${foldedInSql('g.reference')}, false), s.id desc`.execute(db)
  return new Map(
    found.rows.map((row) => [
      row.row_key,
      { subscription: toSubscription(row, row.account_name), digest: row.import_digest },
    ]),
  )
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdSubscriptions(
  tx: Tx,
  ventureId: string,
  rows: readonly SubscriptionImportRow[],
): Promise<ReadonlyMap<string, StandingSubscription>> {
  const ids = [...(await findSubscriptions(tx, ventureId, rows)).values()].map(({ subscription }) => subscription.id)
  await sql`
    select s.id from saas.subscriptions s where s.venture_id = ${ventureId} and s.id = any (${ids}::uuid[])
    order by s.id for update`.execute(tx)
  return findSubscriptions(tx, ventureId, rows)
}

/** Customers by the names that rows write, in whatever case; those that are not known are entered as the first row writes them. */
async function ensureCustomers(tx: Tx, ventureId: string, now: Instant, rows: readonly SubscriptionImportRow[]) {
  const names = [...new Set(rows.map(({ said }) => said.accountName))]
  const wanted = sql`(select n.name, n.at, ${foldedInSql('n.name')} as folded
    from unnest(${names}::text[]) with ordinality as n (name, at))`
  await sql`
    insert into saas.customers (venture_id, name, created_at)
    select distinct on (w.folded) ${ventureId}, w.name, ${now} from ${wanted} w
    where not exists (select from saas.customers c
      where c.venture_id = ${ventureId} and c.name_folded = w.folded and c.voided_at is null)
    order by w.folded, w.at on conflict do nothing`.execute(tx)
  const found = await sql<{ id: Subscription['accountId']; name: string }>`
    select distinct on (w.name) w.name, c.id from ${wanted} w
    join saas.customers c on c.venture_id = ${ventureId} and c.name_folded = w.folded and c.voided_at is null
    order by w.name, c.id`.execute(tx)
  return new Map(found.rows.map(({ id, name }) => [name, id]))
}

/** As the generated columns of the tables fold. */
function foldedInSql(column: string): RawBuilder<string> {
  return sql`lower(${sql.ref(column)} collate pg_unicode_fast) collate "C"`
}

/** Inserts subscriptions with their terms in two statements; answers them as they stand. */
export async function insertSubscriptions(
  tx: Tx,
  ventureId: string,
  now: Instant,
  rows: readonly SubscriptionImportRow[],
): Promise<readonly Subscription[]> {
  if (rows.length === 0) return []
  const accounts = await ensureCustomers(tx, ventureId, now, rows)
  const ids = await newSubscriptionIds(tx, rows.length)
  const made = rows.map(({ terms, key, digest, said }, at) => {
    const accountId = accounts.get(said.accountName) ?? terms[0].accountId
    const own = terms.map((each) => ({ ...each, id: ids[at] ?? each.id, accountId }))
    return { own, last: own.at(-1) ?? terms[0], key, digest }
  })
  const stored = made.map(({ last, key, digest }) => ({
    ...decidedColumns(last),
    ...givenColumns(last),
    created_at: now,
    import_key: key,
    import_digest: digest,
  }))
  const columns = sql.join(Object.keys(stored[0] ?? {}).map((column) => sql.ref(column)))
  await sql`
    insert into saas.subscriptions (${columns})
    select ${columns} from jsonb_populate_recordset(null::saas.subscriptions, ${JSON.stringify(stored)}::jsonb)`.execute(
    tx,
  )
  // Of two on one day the later stands.
  const terms = made.flatMap(({ own }) => [...new Map(own.map((each) => [each.changedOn, termColumns(each)])).values()])
  await sql`
    insert into saas.subscription_terms (venture_id, subscription_id, effective_on, status, plan_id, amount_minor,
      billing_interval, seats, mrr_minor, cancel_reason, set_at)
    select venture_id, subscription_id, effective_on, status, plan_id, amount_minor, billing_interval, seats, mrr_minor,
      cancel_reason, ${now}
    from jsonb_populate_recordset(null::saas.subscription_terms, ${JSON.stringify(terms)}::jsonb)
    order by subscription_id, effective_on`.execute(tx)
  return made.map(({ last }) => last)
}

/** Rows that say something new are few; each is written as a person's change is. */
export async function updateSubscriptions(
  tx: Tx,
  ventureId: string,
  now: Instant,
  changed: DecidedSubscriptions['changed'],
): Promise<void> {
  for (const { before, terms } of changed)
    for (const [at, term] of terms.entries())
      await saveSubscription(tx, terms[at - 1] ?? before, term, { at: now, by: null })
  const digests = changed.map(({ before, digest }) => ({ id: before.id, digest }))
  await sql`
    update saas.subscriptions s set import_digest = g.digest
    from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb) as g (id uuid, digest text)
    where s.venture_id = ${ventureId} and s.id = g.id and s.voided_at is null`.execute(tx)
}
