import pg from 'pg'
import { migrateJobs } from '../jobs/boss.ts'
import { migrate } from './migrate.ts'
import { ensureRoles, urlFor } from './roles.ts'

const OLDEST = 18

export class UnusableDatabase extends Error {}

/** Makes a database ready to serve: right version, logins, schema, queues. Harmless when all of it is there already. */
export async function prepareDatabase(ownerUrl: string, listeners: readonly string[]): Promise<string[]> {
  await checkServer(ownerUrl)
  return oneAtATime(ownerUrl, async () => {
    await ensureRoles(ownerUrl)
    const ran = await migrate(ownerUrl)
    await migrateJobs(ownerUrl, listeners)
    return ran
  })
}

/** Processes that start together take turns: two that grant the same rights at once fail. */
async function oneAtATime<R>(ownerUrl: string, work: () => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'holdfast prepare' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('holdfast prepare'))`)
    return await work()
  } finally {
    await client.end()
  }
}

/** One clear sentence for each way in which a database cannot be used. */
export async function checkServer(ownerUrl: string): Promise<void> {
  const place = new URL(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new UnusableDatabase(
      `DATABASE_URL cannot be used: ${why(error)} (${place.hostname}:${place.port || 5432}, database "${place.pathname.slice(1)}").`,
    )
  }
  try {
    const found = await client.query<{ major: number; may_create: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as major, (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_create`,
    )
    const server = found.rows[0]
    if (!server || server.major < OLDEST) {
      throw new UnusableDatabase(
        `DATABASE_URL points to PostgreSQL ${server?.major ?? '?'}, and Holdfast needs ${OLDEST} or newer. Upgrade the server, or unset DATABASE_URL to use the embedded one.`,
      )
    }
    if (!server.may_create) {
      throw new UnusableDatabase(
        `The login "${place.username}" of DATABASE_URL may not create roles. Grant it once: alter role "${place.username}" createrole.`,
      )
    }
  } finally {
    await client.end()
  }
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'no server answers there'
  if (code === 'ENOTFOUND') return 'no such host'
  if (code === '28P01' || code === '28000') return 'the server refuses this user or password'
  if (code === '3D000') return 'the server has no such database'
  return error instanceof Error && error.message ? error.message : 'the server does not answer'
}

/** Whether nobody has ever been recorded: a new database, to be filled with the demo or by the first CEO. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlFor(ownerUrl, 'holdfast_auth') })
  await client.connect()
  try {
    const people = await client.query('select from identity.users limit 1')
    return people.rowCount === 0
  } finally {
    await client.end()
  }
}
