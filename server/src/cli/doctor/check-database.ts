import pg from 'pg'
import { systemClock } from '../../platform/clock.ts'
import { openDatabase } from '../../platform/db/database.ts'
import { type MigrationState, migrationState } from '../../platform/db/migrate.ts'
import { checkServer } from '../../platform/db/prepare.ts'
import { urlFor } from '../../platform/db/roles.ts'
import type { Env } from '../../platform/env.ts'
import { joinDatabase } from '../../start/join-database.ts'
import { checkQueue } from './check-queue.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

/** The server, the schema, the queue in it, and its clock beside ours. */
export async function checkDatabase(env: Env): Promise<readonly Finding[]> {
  const { ownerUrl, embedded } = await joinDatabase(env, { isNew: false })
  try {
    await checkServer(ownerUrl)
    const server = `answers, PostgreSQL ${await versionOf(ownerUrl)}`
    const schema = await migrationState(ownerUrl)
    return [
      ok('database', `${server}${embedded === null ? '' : embedded.joined ? ', embedded' : ', embedded, not in use'}`),
      schemaFinding(schema),
      await checkClock(ownerUrl),
      ...(schema.missing.length > 0 ? [] : await checkQueueOf(ownerUrl, env)),
    ]
  } finally {
    await embedded?.stop()
  }
}

async function versionOf(ownerUrl: string): Promise<string> {
  const [row] = await ask<{ version: string }>(ownerUrl, `select current_setting('server_version') as version`)
  return row?.version ?? '?'
}

function schemaFinding({ missing, unknown }: MigrationState): Finding {
  if (missing.length > 0)
    return fail(
      'schema',
      `lacks ${missing.length} migrations of this version, the first ${missing[0]}. Run npx holdfast migrate.`,
    )
  if (unknown.length > 0)
    return warn(
      'schema',
      `has ${unknown.length} migrations that this version does not know, the last ${unknown.at(-1)}: a newer version was here. Fine while upgrading; bring this machine to that version.`,
    )
  return ok('schema', 'is that of this version')
}

const CLOCK_WARN_MS = 1_000
const CLOCK_FAIL_MS = 30_000

async function checkClock(ownerUrl: string): Promise<Finding> {
  const before = Date.parse(systemClock.now())
  const [row] = await ask<{ ms: string }>(ownerUrl, 'select (extract(epoch from clock_timestamp()) * 1000)::text as ms')
  const after = Date.parse(systemClock.now())
  const off = Math.abs(Number(row?.ms) - (before + after) / 2)
  const says = `${(off / 1000).toFixed(1)} s off the clock of the database`
  if (off < CLOCK_WARN_MS) return ok('clock', says)
  const todo = `${says}. Set both machines by NTP (timedatectl set-ntp true).`
  return off < CLOCK_FAIL_MS ? warn('clock', todo) : fail('clock', todo)
}

async function checkQueueOf(ownerUrl: string, env: Env): Promise<readonly Finding[]> {
  const url = urlFor(ownerUrl, 'holdfast_app')
  const database = openDatabase({ url, max: 1, direct: env.DATABASE_DIRECT === true })
  try {
    return await checkQueue(database)
  } finally {
    await database.close()
  }
}

async function ask<R extends pg.QueryResultRow>(url: string, statement: string): Promise<readonly R[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'holdfast doctor' })
  await client.connect()
  try {
    return (await client.query<R>(statement)).rows
  } finally {
    await client.end()
  }
}
