import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'

/** Tables that belong to no single venture, each with the reason. */
const EXEMPT: Record<string, string> = {
  'identity.users': 'a person exists once for the whole group; rows are guarded by shared ventures',
  'identity.sessions': 'sign-in; only the sign-in login may read it',
  'identity.accounts': 'sign-in; only the sign-in login may read it',
  'identity.verifications': 'sign-in; only the sign-in login may read it',
  'identity.rate_limits': 'sign-in; only the sign-in login may read it',
  'identity.sign_in_attempts': 'sign-in; only the sign-in login may read it',
  'identity.audit_log': 'settings of the group too; written by anybody, read by whoever holds a role in the group',
  'identity.audit_unsealed': 'ids of entries that wait for their seal',
  'identity.audit_blocks': 'seals of the log; only the system login writes them',
  'identity.mailbox': 'messages of a local server; only the sign-in login may read it',
  'platform.idempotency_keys': 'belongs to a person; guarded by the person',
  'platform.alerts': 'of a venture, or of the whole group',
  'platform.alert_deliveries': 'of a venture, or of the whole group',
  'platform.alert_channels': 'how each channel did; nothing of a venture',
  'platform.job_cursors': 'when each job is due next; nothing of a venture but its id',
  'platform.job_pauses': 'of a job, everywhere',
  'platform.job_runs': 'of a venture, or of the whole group',
  'platform.messages': 'of a venture, or sent by the group’s own account',
  'platform.message_events': 'of a message',
  'platform.suppressions': 'of a venture’s own account, or of the group’s',
  'platform.inbound_messages': 'of a venture’s own account, or not matched yet',
  'platform.workers': 'processes at work',
  'platform.dirty_days': 'marks, no facts; the system login sees which days are due',
  'ventures.ventures': 'is the venture',
  'ventures.quick_links': 'of the group, a venture or a person; each kind has its own policy',
  'freight.fmcsa_snapshots': 'public records of motor carriers, the same for everyone',
  'freight.load_transitions': 'a table of the rules, the same for everyone',
  'freight.quote_transitions': 'a table of the rules, the same for everyone',
  'hospitality.dispute_transitions': 'a table of the rules, the same for everyone',
  'saas.subscription_transitions': 'a table of the rules, the same for everyone',
  'operations.eod_transitions': 'a table of the rules, the same for everyone',
  'operations.task_transitions': 'a table of the rules, the same for everyone',
  'incentives.payout_transitions': 'a table of the rules, the same for everyone',
  'incentives.metrics': 'a catalogue, the same for everyone',
  'fx.rates': 'public rates',
}

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

type Table = {
  name: string
  forced: boolean
  policies: number
  venture: boolean
  key: string[] | null
  by_id: boolean
  has_id: boolean
}

async function businessTables(): Promise<Table[]> {
  const tables = await database.sql<Table>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'venture_id' and a.attnotnull) as venture,
      (select array_agg(a.attname::text order by k.ordinality) from pg_constraint x, unnest(x.conkey) with ordinality k (attnum), pg_attribute a
        where x.conrelid = c.oid and x.contype = 'p' and a.attrelid = c.oid and a.attnum = k.attnum) as key,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') as has_id,
      exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and a.attname = 'id') as by_id
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs') order by 1`)
  return tables.filter((table) => !(table.name in EXEMPT))
}

test('every business table is guarded by forced row-level security', async () => {
  const open = (await businessTables()).filter((table) => !table.forced || table.policies === 0 || !table.venture)
  expect(open.map((table) => table.name)).toEqual([])
})

test('every business table is keyed by venture first, with its id indexed', async () => {
  const wrong = (await businessTables()).filter(
    (table) => table.key?.[0] !== 'venture_id' || (table.has_id && table.key[1] === 'id' && !table.by_id),
  )
  expect(wrong.map((table) => table.name)).toEqual([])
})

test('every unique key of a business table begins with the venture', async () => {
  const names = (await businessTables()).map((table) => table.name)
  const keys = await database.sql<{ name: string; index: string; first: string }>(`
    select n.nspname || '.' || c.relname as name, i.indexrelid::regclass::text as index, a.attname::text as first
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indisunique`)
  expect(keys.filter((key) => names.includes(key.name) && key.first !== 'venture_id')).toEqual([])
})

test('every reference between business tables carries the venture', async () => {
  const references = await database.sql<{ name: string; constraint: string; columns: string[] }>(`
    select n.nspname || '.' || c.relname as name, x.conname as constraint,
      (select array_agg(a.attname::text) from unnest(x.conkey) k, pg_attribute a where a.attrelid = c.oid and a.attnum = k) as columns
    from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class p on p.oid = x.confrelid join pg_namespace pn on pn.oid = p.relnamespace
    where x.contype = 'f' and pn.nspname || '.' || p.relname not in ('identity.users', 'ventures.ventures', 'incentives.metrics', 'platform.alerts', 'platform.messages')
      and n.nspname not in ('identity', 'jobs')`)
  expect(references.filter((reference) => !reference.columns.includes('venture_id'))).toEqual([])
})

test('P-07 money is whole minor units: no floating point column exists', async () => {
  const floats = await database.sql(`select table_schema, table_name, column_name from information_schema.columns
    where data_type in ('real', 'double precision', 'money') and table_schema not in ('pg_catalog', 'information_schema', 'jobs')`)
  expect(floats).toEqual([])
})

test('views read with the rights of whoever asks, and none is kept as a copy', async () => {
  const views = await database.sql<{ name: string; kind: string; options: string[] | null }>(`
    select n.nspname || '.' || c.relname as name, c.relkind as kind, c.reloptions as options from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')`)
  expect(views.filter((view) => view.kind === 'm' || !view.options?.includes('security_invoker=true'))).toEqual([])
})

test('the logins of the product own nothing, cannot bypass the guard and cannot truncate', async () => {
  const rights = await database.sql(`
    select rolname from pg_roles where rolname like 'holdfast\\_%' and (rolsuper or rolbypassrls or rolcreatedb)
    union all select r.rolname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('holdfast_app', 'holdfast_auth', 'holdfast_system')
    union all select grantee from information_schema.role_table_grants where privilege_type = 'TRUNCATE' and grantee in ('holdfast_app', 'holdfast_auth', 'holdfast_system')`)
  expect(rights).toEqual([])
})
