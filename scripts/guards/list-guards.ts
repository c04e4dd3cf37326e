import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../server/src/platform/db/migrate.ts'
import { ownDatabase } from '../../server/src/platform/db/own-database.ts'
import { ensureRoles } from '../../server/src/platform/db/roles.ts'
import { startEmbedded } from '../../server/src/platform/embedded-postgres/index.ts'
import type { Guard } from './guard.ts'

/** Every guard of a freshly migrated database, in a fixed order. */
export async function listGuards(): Promise<readonly Guard[]> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-guards-'))
  // The server's own account must be able to enter, also when this runs as root.
  await chmod(folder, 0o755)
  const server = await startEmbedded({ dataDir: join(folder, 'data'), test: true, log: () => {} })
  try {
    const url = await ownDatabase(server.url, 'guards', 'guards')
    await ensureRoles(url)
    await migrate(url)
    return await readCatalog(url)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function readCatalog(url: string): Promise<readonly Guard[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Guard>(GUARDS)).rows
  } finally {
    await client.end()
  }
}

/**
 * Primary keys are left out: other tables refer to them, and an upsert names them, so none can be gone unnoticed.
 * So are policies that only open (`true`) and the triggers that PostgreSQL keeps for references.
 */
const GUARDS = `
  with ours as (
    select c.oid, n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs')
  )
  select 'policy' as kind, o.table, p.polname as name,
    format('alter policy %I on %s', p.polname, o.table)
      || case when p.polqual is null then '' else ' using (true)' end
      || case when p.polwithcheck is null then '' else ' with check (true)' end as drop
  from pg_policy p join ours o on o.oid = p.polrelid where pg_get_expr(p.polqual, p.polrelid) <> 'true'
  union all
  select case x.contype when 'u' then 'unique' when 'x' then 'exclusion' when 'f' then 'reference' else 'check' end, o.table, x.conname,
    format('alter table %s drop constraint %I', o.table, x.conname) || case x.contype when 'u' then ' cascade' else '' end
  from pg_constraint x join ours o on o.oid = x.conrelid where x.contype in ('u', 'x', 'f', 'c')
  union all
  select 'unique', o.table, i.relname, format('drop index %s', i.oid::regclass)
  from pg_index k join pg_class i on i.oid = k.indexrelid join ours o on o.oid = k.indrelid
  where k.indisunique and not exists (select from pg_constraint x where x.conindid = i.oid)
  union all
  select 'trigger', o.table, t.tgname, format('drop trigger %I on %s', t.tgname, o.table)
  from pg_trigger t join ours o on o.oid = t.tgrelid where not t.tgisinternal
  order by 1, 2, 3`
