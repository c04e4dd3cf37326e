import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { archiveOf } from '../platform/backups/index.ts'
import { keptSecret, ownDatabase } from '../platform/db/own-database.ts'
import { type Embedded, resetEmbedded, startEmbedded } from '../platform/embedded-postgres/index.ts'
import type { Env } from '../platform/env.ts'
import { printStep } from './announce.ts'
import { demoMark } from './demo-mark.ts'

export type FoundDatabase = {
  readonly ownerUrl: string
  readonly secret: string
  readonly embedded: Embedded | null
}

/** The server that DATABASE_URL names, or our own, started here. */
export async function findDatabase(env: Env, reset: boolean): Promise<FoundDatabase> {
  const named = namedDatabase(env)
  if (named !== null) return named
  const folder = resolve(env.DATA_DIR)
  const dataDir = join(folder, 'postgres')
  const isCutShort = demoMark(folder).isSet()
  if (reset || isCutShort) {
    await printStep(
      'Reset',
      () => resetEmbedded(dataDir),
      () => (isCutShort ? 'the demo had been cut short' : 'all data deleted'),
    )
    demoMark(folder).clear()
  }
  mkdirSync(folder, { recursive: true })
  const embedded = await printStep(
    'PostgreSQL',
    () => startOwn(env),
    (server) => `port ${server.port}${server.joined ? ', joined' : ''}`,
  )
  return withKeys(env, embedded)
}

/** null: no server is named, so it is our own. */
export function namedDatabase({ DATABASE_URL: ownerUrl, SECRET: secret }: Env): FoundDatabase | null {
  if (ownerUrl === undefined) return null
  if (secret === undefined)
    throw new Error(
      'SECRET is not set. With DATABASE_URL it must be: 32 or more characters that sign session cookies, the same for every process.',
    )
  return { ownerUrl, secret, embedded: null }
}

export function startOwn(env: Env): Promise<Embedded> {
  const dataDir = join(resolve(env.DATA_DIR), 'postgres')
  return startEmbedded({ dataDir, ...(env.BACKUP_DIR && { archive: archiveOf(env.BACKUP_DIR) }), log: () => {} })
}

/** Our own server with the keys that its installation keeps. */
export async function withKeys(env: Env, embedded: Embedded): Promise<FoundDatabase> {
  const folder = resolve(env.DATA_DIR)
  const ownerUrl = await ownDatabase(embedded.url, await keptSecret(folder, 'database-secret'))
  return { ownerUrl, secret: env.SECRET ?? (await keptSecret(folder, 'session-secret')), embedded }
}
