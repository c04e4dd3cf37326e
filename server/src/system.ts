import type { FastifyInstance } from 'fastify'
import { areas, importKinds, listeners, serveAreas } from './areas.ts'
import {
  type AuditSealer,
  actingCaller,
  createAuditSealer,
  createIdentity,
  type Identity,
} from './modules/identity/index.ts'
import { createKpi, type Kpi } from './modules/kpi/index.ts'
import { type Cache, createCache } from './platform/cache.ts'
import type { Clock } from './platform/clock.ts'
import { createRunner, type Runner } from './platform/command.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { urlFor } from './platform/db/roles.ts'
import type { Consequences } from './platform/events.ts'
import { serveHealth } from './platform/health.ts'
import { createApp } from './platform/http/app.ts'
import { createImports, type Imports } from './platform/imports/index.ts'
import type { ImportKind } from './platform/imports/kind.ts'
import { startBoss } from './platform/jobs/boss.ts'
import { createDrainer, type Drainer } from './platform/jobs/drainer.ts'
import { enqueueWith } from './platform/jobs/enqueue.ts'
import { workListener } from './platform/jobs/listeners.ts'
import { createWake } from './platform/jobs/wake.ts'
import type { Log } from './platform/log.ts'
import { postWith, workMail } from './platform/mail/index.ts'
import type { Mailer } from './platform/mailer.ts'
import { serveMetrics } from './platform/metrics.ts'

export type SystemOptions = {
  readonly ownerUrl: string
  readonly direct: boolean
  readonly connections: number
  readonly isWorker: boolean
  readonly clock: Clock
  readonly log: Log
  readonly secret: string
  readonly publicUrl: string | null
  readonly trustProxy: boolean
  readonly metricsToken: string | null
  /** null: messages are kept in the mailbox page, which only a local server has. */
  readonly mailer: Mailer | null
  /** Nobody but this machine can reach the process: only then the mailbox and open metrics. */
  readonly isLocalOnly: boolean
  /** Replies are held against the contract; for tests. */
  readonly checkReplies: boolean
  /** Instead of what the modules register; for tests. */
  readonly importKinds?: readonly ImportKind[]
  /** Around the application's connections; for tests. */
  readonly around?: (database: Database) => Database
}

export type System = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly identity: Identity
  readonly cache: Cache
  readonly kpi: Kpi
  readonly run: Runner
  readonly imports: Imports
  readonly drainer: Drainer
  readonly sealer: AuditSealer
  readonly now: Clock['now']
  readonly startWork: () => Promise<void>
  readonly stop: () => Promise<void>
}

export const consequences: Consequences = {
  areasOf: (type) => areas.filter((area) => area.hears(type)).map((area) => area.name),
  listenersOf: (type) => listeners.filter((listener) => listener.hears(type)).map((listener) => listener.name),
}

/** Everything that one process is made of, wired by hand. */
export async function openSystem(options: SystemOptions): Promise<System> {
  const { clock, log } = options
  const appUrl = urlFor(options.ownerUrl, 'holdfast_app')
  const opened = openDatabase({ url: appUrl, max: options.connections, direct: options.direct })
  const database = options.around?.(opened) ?? opened
  const boss = await startBoss({ url: appUrl, worker: options.isWorker, connections: listeners.length + 4, log })
  const wake = createWake(appUrl)
  const systemUrl = urlFor(options.ownerUrl, 'holdfast_system')
  const drainer = createDrainer({ database, systemUrl, areas, clock, log })
  const sealer = createAuditSealer({ systemUrl, secret: options.secret, clock, log })
  const enqueue = enqueueWith(boss)
  const run = createRunner({ database, consequences, enqueue, wake: wake.send })
  const identity = createIdentity({
    ...options,
    database,
    run,
    post: postWith(enqueue),
    address: () => options.publicUrl ?? localAddress(app),
    authUrl: urlFor(options.ownerUrl, 'holdfast_auth'),
  })
  const imports = createImports({
    kinds: options.importKinds ?? importKinds,
    database,
    run,
    enqueue,
    clock,
    callerFor: (job) => actingCaller(database, job, clock.now()),
  })
  const cache = createCache()
  const kpi = createKpi({ database, cache, wake: wake.send, log })

  const app = await createApp({
    log,
    trustProxy: options.trustProxy,
    publicOrigin: options.publicUrl && new URL(options.publicUrl).origin,
  })
  let isStopping = false
  serveHealth(app, { database, isStopping: () => isStopping })
  serveMetrics(app, {
    token: options.metricsToken,
    isLocalOnly: options.isLocalOnly,
    pool: database.counts,
    lag: drainer.lag,
    cache: cache.counts,
  })
  serveAreas(
    app,
    { database, run, findCaller: identity.findCaller, checkReplies: options.checkReplies },
    identity,
    imports,
    kpi,
  )

  return {
    app,
    database,
    identity,
    cache,
    kpi,
    run,
    imports,
    drainer,
    sealer,
    now: clock.now,
    startWork: async () => {
      const listening = await Promise.all(listeners.map((listener) => workListener(boss, listener, clock)))
      const workers = [...listening, ...(await imports.startWork(boss)), await workMail(boss, identity.deliver)]
      await wake.listen(() => {
        drainer.wake()
        for (const worker of workers) boss.notifyWorker(worker)
      })
      drainer.start()
      sealer.start()
    },
    stop: async () => {
      isStopping = true
      imports.stop()
      await app.close()
      await kpi.settled()
      await drainer.stop()
      await sealer.stop()
      await boss.stop({ graceful: true, timeout: 8_000 })
      await wake.stop()
      await identity.close()
      await cache.close()
      await database.close()
    },
  }
}

/** Nobody but this machine can open what has no public address. */
function localAddress(app: FastifyInstance): string {
  const at = app.server.address()
  return typeof at === 'object' && at !== null ? `http://localhost:${at.port}` : 'http://localhost'
}
