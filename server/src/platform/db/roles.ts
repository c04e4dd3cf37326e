import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The logins of the running product. None owns anything or may bypass row-level security. */
const LOGINS = ['holdfast_app', 'holdfast_auth', 'holdfast_system'] as const
export type Login = (typeof LOGINS)[number]

/** A connection string for one of the product's logins. Passwords follow from the owner's, so every process knows them without a setting more. */
export function urlFor(ownerUrl: string, login: Login): string {
  const url = new URL(ownerUrl)
  url.username = login
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update(`login of ${login}`).digest('hex')
  return url.toString()
}

/** Creates the logins where they are missing. `holdfast_gate` owns the few functions that answer before a scope is known; nobody signs in as it. */
export async function ensureRoles(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('holdfast roles'))`)
    for (const login of LOGINS)
      await ensureLogin(client, login, decodeURIComponent(new URL(urlFor(ownerUrl, login)).password))
    await ensureRole(client, 'holdfast_gate', 'nologin')
    await client.query('grant holdfast_gate to current_user')
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function ensureLogin(client: pg.Client, login: Login, password: string): Promise<void> {
  await ensureRole(client, login, 'login')
  await client.query(`alter role ${login} password ${client.escapeLiteral(password)}`)
}

async function ensureRole(client: pg.Client, name: string, login: 'login' | 'nologin'): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [name])
  if (known.rowCount === 0)
    await client.query(`create role ${name} ${login} nosuperuser nobypassrls nocreatedb nocreaterole`)
}
