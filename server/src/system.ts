import type { FastifyInstance } from 'fastify'
import { areas, importKinds, listeners, serveAreas } from './areas.ts'
import { createFloor } from './modules/bpo/index.ts'
import { createCarrierRegister, createOutreach } from './modules/freight/index.ts'
import { createNumberRenewal } from './modules/holdings/index.ts'
import {
  type AuditSealer,
  actingCaller,
  createAuditSealer,
  createIdentity,
  type Identity,
  sealing,
} from './modules/identity/index.ts'
import { createPayouts, createSimulation, type PayoutsArea, type SimulationArea } from './modules/incentives/index.ts'
import { createKpi, type Kpi } from './modules/kpi/index.ts'
import { openJobs } from './open-jobs.ts'
import { createAlerts } from './platform/alerts/index.ts'
import { type Cache, createCache } from './platform/cache.ts'
import type { Clock } from './platform/clock.ts'
import { createRunner, type Runner } from './platform/command.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { urlFor } from './platform/db/roles.ts'
import { serveErrorReports } from './platform/error-reports/index.ts'
import type { Consequences } from './platform/events.ts'
import { serveHealth } from './platform/health.ts'
import { createApp } from './platform/http/app.ts'
import { createImports, type Imports } from './platform/imports/index.ts'
import { startBoss } from './platform/jobs/boss.ts'
import type { Jobs } from './platform/jobs/create-jobs.ts'
import { createDrainer, type Drainer } from './platform/jobs/drainer.ts'
import { enqueueWith } from './platform/jobs/enqueue.ts'
import { workListener } from './platform/jobs/listeners.ts'
import { beatOf } from './platform/jobs/schedule/beat.ts'
import { createWake } from './platform/jobs/wake.ts'
import {
  createMessages,
  type Messages,
  mailerBy,
  postAllWith,
  postWith,
  routesWith,
} from './platform/messages/index.ts'
import { createMetrics, queueDepths } from './platform/metrics/index.ts'
import { createNotifications } from './platform/notifications/index.ts'
import { createOutside, type Outside } from './platform/outside/index.ts'
import { createVault } from './platform/vault.ts'
import type { SystemOptions } from './system-options.ts'

export type System = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly identity: Identity
  readonly cache: Cache
  readonly kpi: Kpi
  readonly run: Runner
  readonly imports: Imports
  readonly simulation: SimulationArea
  readonly payouts: PayoutsArea
  readonly drainer: Drainer
  readonly sealer: AuditSealer
  readonly jobs: Jobs
  readonly messages: Messages
  readonly outside: Outside
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
  const boss = await startBoss({ url: appUrl, worker: options.isWorker, connections: listeners.length + 12, log })
  const wake = createWake(appUrl)
  const systemUrl = urlFor(options.ownerUrl, 'holdfast_system')
  const drainer = createDrainer({ database, systemUrl, areas, clock, log, report: options.report })
  const enqueue = enqueueWith(boss)
  const run = createRunner({ database, consequences, enqueue, wake: wake.send })
  const alerts = createAlerts({
    ...options,
    database,
    enqueue,
    run,
    channels: options.alertChannels((message) => mailer?.send(message) ?? identity.keepMessage(message)),
  })
  const beat = beatOf({ control: database, clock, log, alerting: alerts }, sealing)
  const sealer = createAuditSealer({ systemUrl, secret: options.secret, clock, log, beat, report: options.report })
  const outside = createOutside({ log, clock, ...(options.outsideLimits && { limits: options.outsideLimits }) })
  const connections = options.connect({ outside, clock, publicUrl: options.publicUrl })
  const mailer = options.mailer ?? mailerBy(connections.email(null))
  const address = () => options.publicUrl ?? localAddress(app)
  const identity = createIdentity({
    ...options,
    database,
    run,
    mailer,
    post: postWith(enqueue, clock),
    address,
    authUrl: urlFor(options.ownerUrl, 'holdfast_auth'),
  })
  const own = options.mailer?.send ?? (mailer === null ? identity.keepMessage : null)
  const outreach = createOutreach({
    database,
    run,
    clock,
    post: postAllWith(enqueue, clock),
    routeOf: routesWith(connections, own !== null),
  })
  const messages = createMessages({
    database,
    systemUrl,
    connections,
    outside,
    enqueue,
    clock,
    log,
    own,
    heard: outreach.heard,
  })
  const imports = createImports({
    kinds: options.importKinds ?? importKinds,
    database,
    run,
    enqueue,
    clock,
    callerFor: (job) => actingCaller(database, job, clock.now()),
  })
  const simulation = createSimulation({ database, enqueue, clock })
  const payouts = createPayouts({ database, enqueue, clock })
  const register = options.openRegister?.({ outside, clock, publicUrl: options.publicUrl }) ?? null
  const carrierRegister = createCarrierRegister({ register, database, run })
  const accountVault = createVault(options.dataSecrets ?? [options.secret], 'bank account')
  const numberRenewal = createNumberRenewal({ database, systemUrl, vault: accountVault, clock, log })
  const cache = createCache()
  const floor = createFloor({ database, clock, log })
  const notifications = createNotifications({ database, log })
  const kpi = createKpi({ database, cache, wake: wake.send, log })

  const metrics = createMetrics({
    pool: database.counts,
    cache: cache.counts,
    lag: drainer.lag,
    queues: () => queueDepths(database),
    openAlerts: alerts.open,
    breakers: outside.states,
  })
  const jobs = openJobs(options, {
    database,
    appUrl,
    systemUrl,
    boss,
    run,
    alerting: alerts,
    identity,
    messages,
    refreshCarriers: carrierRegister.job,
    enqueue,
    address,
    wake: wake.send,
    ended: metrics.jobEnded,
    atWork: options.atWork,
    report: (error, where) => {
      log.error({ err: error }, where)
      options.report(error, where)
    },
  })

  const app = await createApp({
    log,
    trustProxy: options.trustProxy,
    publicOrigin: options.publicUrl && new URL(options.publicUrl).origin,
    report: options.report,
  })
  let isStopping = false
  serveHealth(app, { database, isStopping: () => isStopping })
  metrics.serve(app, { token: options.metricsToken, isLocalOnly: options.isLocalOnly })
  serveErrorReports(app, options.report)
  messages.serveWebhooks(app)
  serveAreas(
    app,
    { database, run, findCaller: identity.findCaller, checkReplies: options.checkReplies },
    {
      identity,
      imports,
      kpi,
      floor,
      jobs,
      messages,
      notifications,
      alerts,
      simulation,
      payouts,
      carrierRegister,
      outreach,
      accountVault,
    },
  )

  return {
    app,
    database,
    identity,
    cache,
    kpi,
    run,
    imports,
    simulation,
    payouts,
    drainer,
    sealer,
    jobs,
    messages,
    outside,
    now: clock.now,
    startWork: async () => {
      const listening = await Promise.all(listeners.map((listener) => workListener(boss, listener, clock)))
      const workers = [
        ...listening,
        ...(await imports.startWork(boss)),
        await simulation.startWork(boss),
        ...(await payouts.startWork(boss)),
        ...(await messages.startWork(boss)),
        ...(await alerts.startWork(boss)),
        ...(await jobs.startWork()),
      ]
      await wake.listen(() => {
        drainer.wake()
        for (const worker of workers) boss.notifyWorker(worker)
      })
      drainer.start()
      sealer.start()
      numberRenewal.start()
    },
    stop: async () => {
      isStopping = true
      imports.stop()
      simulation.stop()
      payouts.stop()
      await floor.stop()
      await notifications.stop()
      await app.close()
      await kpi.settled()
      await drainer.stop()
      await sealer.stop()
      await numberRenewal.stop()
      await jobs.stop()
      await boss.stop({ graceful: true, timeout: 8_000 })
      await wake.stop()
      await jobs.close()
      await messages.close()
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
