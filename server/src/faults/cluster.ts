import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { listeners } from '../areas.ts'
import { ownDatabase } from '../platform/db/own-database.ts'
import { prepareDatabase } from '../platform/db/prepare.ts'
import { valueTypes } from '../platform/db/values.ts'
import { createDatabase, type Embedded, startEmbedded } from '../platform/embedded-postgres/index.ts'
import { runningServer } from '../platform/embedded-postgres/running-server.ts'
import { seedWorld } from '../testing/world/seed-world.ts'

export type Sql = <R extends object>(text: string, values?: readonly unknown[]) => Promise<R[]>

/** A PostgreSQL of our own that flushes to disk like a real one: its crashes must lose nothing that was acknowledged. */
export type Cluster = {
  readonly folder: string
  readonly port: () => number
  /** The owner's connection string of a database; through a proxy when its port is given. */
  readonly ownerUrl: (database: string, port?: number) => string
  readonly clone: (database: string) => Promise<void>
  /** Looks behind row-level security, as the superuser. */
  readonly sql: (database: string) => Sql
  readonly kill: () => void
  readonly recover: () => Promise<void>
  readonly remove: () => Promise<void>
}

export const TEMPLATE = 'template_world'

export async function openCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-faults-'))
  // The server's own account must be able to enter, also when this runs as root.
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'postgres')
  const start = () => startEmbedded({ dataDir, test: false, log: () => {} })
  const servers: Embedded[] = [await start()]
  const latest = () => servers.at(-1) as Embedded
  const templateUrl = await ownDatabase(latest().url, 'faults', TEMPLATE)
  await prepareDatabase(
    templateUrl,
    listeners.map((listener) => listener.name),
  )
  await seedWorld(templateUrl)
  return {
    folder,
    port: () => latest().port,
    ownerUrl: (database, port) => at(templateUrl, database, port ?? latest().port),
    clone: (database) => createDatabase(latest().url, database, TEMPLATE),
    sql: (database) => askerOf(() => at(latest().url, database, latest().port)),
    kill: () => {
      const server = runningServer(join(dataDir, 'cluster'))
      if (server) process.kill(server.pid, 'SIGKILL')
    },
    recover: async () => {
      servers.push(await start())
    },
    remove: async () => {
      for (const server of servers) await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function at(url: string, database: string, port: number): string {
  const moved = new URL(url)
  moved.pathname = `/${database}`
  moved.port = String(port)
  return moved.toString()
}

/** A connection for each question: the server may have died since the last one. */
function askerOf(url: () => string): Sql {
  return async (text, values = []) => {
    const client = new pg.Client({ connectionString: url(), types: valueTypes })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query({ text, values: [...values] })).rows
    } finally {
      await client.end()
    }
  }
}
