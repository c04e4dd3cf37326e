import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract, type Input } from '@holdfast/contract'
import { listeners } from '../../server/src/areas.ts'
import { systemClock } from '../../server/src/platform/clock.ts'
import { ownDatabase } from '../../server/src/platform/db/own-database.ts'
import { prepareDatabase } from '../../server/src/platform/db/prepare.ts'
import { startEmbedded } from '../../server/src/platform/embedded-postgres/index.ts'
import { createLog } from '../../server/src/platform/log.ts'
import { openSystem } from '../../server/src/system.ts'
import { importFile } from '../../server/src/testing/import-file.ts'
import { LOCAL_OPTIONS } from '../../server/src/testing/local-options.ts'
import { type Client, clientFor } from '../../server/src/testing/request.ts'
import { untilIdle } from '../../server/src/testing/until-idle.ts'
import { seedWorld } from '../../server/src/testing/world/seed-world.ts'

type Rule = Input<typeof contract.plans.draftVersion>['rules'][number]

/** The product over a database that is thrown away, with its owner signed in. */
export type Product = {
  readonly owner: Client
  /** Of the database's owner, whom no guard stops. */
  readonly superUrl: string
  readonly found: (venture: Input<typeof contract.ventures.createVenture>) => Promise<string>
  /** A published plan of these rules, in force from the first day given. */
  readonly agree: (ventureId: string, startsOn: string, rules: readonly Rule[]) => Promise<void>
  readonly bring: (
    file: {
      ventureId: string
      kind: string
      fileName: string
      bytes: Uint8Array
      /** Of headers that say nothing by themselves. */
      mapping?: Readonly<Record<string, string | null>>
    },
    options?: Readonly<Record<string, string>>,
  ) => ReturnType<typeof importFile>
  readonly untilIdle: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-real-'))
  // The server's own account must be able to enter, also when this runs as root.
  await chmod(folder, 0o755)
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), test: true, log: () => {} })
  const ownerUrl = await ownDatabase(server.url, 'real data')
  await prepareDatabase(
    ownerUrl,
    listeners.map((listener) => listener.name),
  )
  await seedWorld(ownerUrl)
  const system = await openSystem({
    ...LOCAL_OPTIONS,
    ownerUrl,
    secret: 'signs the sessions of this check only, 32',
    connections: 10,
    isWorker: true,
    clock: systemClock,
    log: createLog({ LOG_LEVEL: 'silent' }),
    checkReplies: true,
  })
  await system.app.ready()
  await system.startWork()
  const owner = clientFor(system, 'meera')
  const admin = clientFor(system, 'sam')
  return {
    owner,
    superUrl: databaseOf(server.url, ownerUrl),
    found: async (venture) => (await owner.call(contract.ventures.createVenture, venture)).id,
    agree: async (ventureId, startsOn, rules) => {
      const { id } = await owner.call(contract.plans.createPlan, { ventureId, name: 'Agreed', currency: 'USD' })
      const plan = await owner.call(contract.plans.draftVersion, { id, startsOn, rules: [...rules] })
      const version = plan.versions[0]
      if (version)
        await admin.call(contract.plans.publishVersion, { id: version.id, version: version.version, confirm: true })
    },
    bring: (file, options) => importFile(owner, { ...file, ...(options && { options }) }),
    untilIdle: () => untilIdle(system),
    close: async () => {
      await system.stop()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The same database as the server's own account sees it. */
function databaseOf(serverUrl: string, ownerUrl: string): string {
  const url = new URL(serverUrl)
  url.pathname = new URL(ownerUrl).pathname
  return url.toString()
}
