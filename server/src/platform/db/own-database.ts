import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const NAME = 'holdfast'
const OWNER = 'holdfast_owner'

/** On the embedded server: a database whose owner is not a superuser, so that row-level security binds even the migrations. */
export async function ownDatabase(superUrl: string, secret: string, name: string = NAME): Promise<string> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const role = await client.query('select from pg_roles where rolname = $1', [OWNER])
    if (role.rowCount === 0) await client.query(`create role ${OWNER} login createrole nosuperuser nobypassrls`)
    await client.query(`alter role ${OWNER} password ${client.escapeLiteral(secret)}`)
    const known = await client.query('select from pg_database where datname = $1', [name])
    if (known.rowCount === 0) await client.query(`create database "${name}" owner ${OWNER}`)
  } finally {
    await client.end()
  }
  const url = new URL(superUrl)
  url.username = OWNER
  url.password = secret
  url.pathname = `/${name}`
  return url.toString()
}

/** A secret that this installation keeps beside its data; written once, readable by its owner only. */
export async function keptSecret(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
