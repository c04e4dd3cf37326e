import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { listeners } from '../server/src/areas.ts'
import { systemClock } from '../server/src/platform/clock.ts'
import { ownDatabase } from '../server/src/platform/db/own-database.ts'
import { prepareDatabase } from '../server/src/platform/db/prepare.ts'
import { createDatabase, startEmbedded } from '../server/src/platform/embedded-postgres/index.ts'
import { createLog } from '../server/src/platform/log.ts'
import { openSystem } from '../server/src/system.ts'
import type { SystemOptions } from '../server/src/system-options.ts'
import { LOCAL_OPTIONS } from '../server/src/testing/local-options.ts'
import { PEOPLE, type PersonName } from '../server/src/testing/world/people.ts'
import { seedWorld } from '../server/src/testing/world/seed-world.ts'
import type { Size } from './size.ts'

/** A PostgreSQL as it is in service, which flushes every commit, with the world in it. */
export type Stand = {
  readonly size: Size
  /** A database of its own for one bench, with the same people signed in. */
  readonly database: (name: string) => Promise<BenchDatabase>
  readonly cookie: (person: PersonName) => string
  readonly close: () => Promise<void>
}
export type BenchDatabase = {
  readonly ownerUrl: string
  readonly superUrl: string
  /** As the superuser, on one connection. */
  readonly sql: <R extends object>(text: string, values?: readonly unknown[]) => Promise<R[]>
  readonly close: () => Promise<void>
}

const TEMPLATE = 'template_world'
const SECRET = 'signs the sessions of the benches only, 32'
const AT_WORK: readonly PersonName[] = ['ana', 'nisha', 'farah']

export async function openStand(size: Size): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-bench-'))
  // The server's own account must be able to enter, also when this runs as root.
  await chmod(folder, 0o755)
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), log: () => {} })
  const template = await ownDatabase(server.url, 'bench', TEMPLATE)
  await prepareDatabase(
    template,
    listeners.map((listener) => listener.name),
  )
  await seedWorld(template)
  const cookies = await signIn(template)
  return {
    size,
    database: async (name) => {
      await createDatabase(server.url, name, TEMPLATE)
      return openBenchDatabase(inside(template, name), inside(server.url, name))
    },
    cookie: (person) => cookies.get(person) ?? '',
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The product as its processes run it. */
export function systemOptions(ownerUrl: string, isWorker: boolean): SystemOptions {
  return {
    ...LOCAL_OPTIONS,
    ownerUrl,
    connections: 20,
    isWorker,
    clock: systemClock,
    log: createLog({ LOG_LEVEL: 'silent' }),
    secret: SECRET,
    checkReplies: false,
  }
}

async function signIn(ownerUrl: string): Promise<ReadonlyMap<PersonName, string>> {
  const system = await openSystem(systemOptions(ownerUrl, false))
  const cookies = new Map<PersonName, string>()
  for (const name of AT_WORK) cookies.set(name, await system.identity.openSession(PEOPLE[name].id))
  await system.stop()
  return cookies
}

function openBenchDatabase(ownerUrl: string, superUrl: string): BenchDatabase {
  const pool = new pg.Pool({ connectionString: superUrl, max: 1 })
  pool.on('error', () => {})
  return {
    ownerUrl,
    superUrl,
    sql: async (text, values = []) => (await pool.query({ text, values: [...values] })).rows,
    close: () => pool.end(),
  }
}

function inside(url: string, database: string): string {
  const moved = new URL(url)
  moved.pathname = `/${database}`
  return moved.toString()
}
