import type { FastifyInstance } from 'fastify'
import { areas, listeners, serveAreas } from './areas.ts'
import { createIdentity, type Identity } from './modules/identity/index.ts'
import type { Clock } from './platform/clock.ts'
import { createRunner, type Runner } from './platform/command.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { urlFor } from './platform/db/roles.ts'
import type { Consequences } from './platform/events.ts'
import { serveHealth } from './platform/health.ts'
import { createApp } from './platform/http/app.ts'
import { startBoss } from './platform/jobs/boss.ts'
import { createDrainer, type Drainer } from './platform/jobs/drainer.ts'
import { enqueueWith } from './platform/jobs/enqueue.ts'
import { workListener } from './platform/jobs/listeners.ts'
import { createWake } from './platform/jobs/wake.ts'
import type { Log } from './platform/log.ts'
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
}

export type System = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly identity: Identity
  readonly run: Runner
  readonly drainer: Drainer
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
  const database = openDatabase({ url: appUrl, max: options.connections, direct: options.direct })
  const boss = await startBoss({ url: appUrl, worker: options.isWorker, connections: listeners.length + 3, log })
  const wake = createWake(appUrl)
  const drainer = createDrainer({ database, systemUrl: urlFor(options.ownerUrl, 'holdfast_system'), areas, clock, log })
  const run = createRunner({ database, consequences, enqueue: enqueueWith(boss), wake: wake.send })
  const identity = createIdentity({ ...options, database, run, authUrl: urlFor(options.ownerUrl, 'holdfast_auth') })

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
  })
  serveAreas(app, { database, run, findCaller: identity.findCaller, checkReplies: options.checkReplies }, identity)

  return {
    app,
    database,
    identity,
    run,
    drainer,
    now: clock.now,
    startWork: async () => {
      const workers = await Promise.all(listeners.map((listener) => workListener(boss, listener, clock)))
      await wake.listen(() => {
        drainer.wake()
        for (const worker of workers) boss.notifyWorker(worker)
      })
      drainer.start()
    },
    stop: async () => {
      isStopping = true
      await app.close()
      await drainer.stop()
      await boss.stop({ graceful: true, timeout: 8_000 })
      await wake.stop()
      await identity.close()
      await database.close()
    },
  }
}
