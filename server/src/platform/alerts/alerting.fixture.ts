import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { VentureId } from '@holdfast/engine/kernel'
import type { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'
import { systemClock } from '../clock.ts'
import { createRunner } from '../command.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { urlFor } from '../db/roles.ts'
import type { Tx } from '../db/tx.ts'
import { startBoss } from '../jobs/boss.ts'
import { enqueueWith } from '../jobs/enqueue.ts'
import type { AlertChannel, RaisedAlert } from './alert.ts'
import { type Alerts, createAlerts } from './create-alerts.ts'

type Asked = { readonly path: string; readonly body: unknown }
export type AlertStage = {
  readonly sql: TestDatabase['sql']
  readonly boss: PgBoss
  readonly alerts: Alerts
  readonly database: Database
  readonly within: <R>(body: (tx: Tx) => Promise<R>) => Promise<R>
  readonly raise: (change?: Partial<RaisedAlert>) => Promise<void>
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Takes JSON and answers what it is told to. */
export async function startReceiver(answer: () => { status: number; body?: string } | null = () => ({ status: 200 })) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString('utf8')) })
    const said = answer()
    if (said) response.writeHead(said.status).end(said.body ?? 'ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Alerts over a database of its own, raised by the product itself in no venture, with retries that come at once. */
export async function openAlertStage(channels: readonly AlertChannel[]): Promise<AlertStage> {
  const cloned = await cloneDatabase()
  const log = pino({ level: 'silent' })
  const url = urlFor(cloned.ownerUrl, 'holdfast_app')
  const database = openDatabase({ url, max: 12, direct: true })
  const boss = await startBoss({ url, worker: true, connections: 6, log })
  await cloned.sql(`update jobs.queue set retry_delay = 0, retry_backoff = false where name like 'alerts-%'`)
  const enqueue = enqueueWith(boss)
  const consequences = { areasOf: () => [], listenersOf: () => [] }
  const run = createRunner({ database, consequences, enqueue, wake: () => {} })
  const alerts = createAlerts({
    database,
    run,
    enqueue,
    channels,
    log,
    clock: systemClock,
    publicUrl: 'https://holdfast.example',
    attemptMs: 300,
  })
  const within = <R>(body: (tx: Tx) => Promise<R>, scope: readonly VentureId[] = []) =>
    database.transaction({ scope, person: null }, body)
  const alert: RaisedAlert = {
    key: 'job audit.verify',
    ventureId: null,
    severity: 'CRITICAL',
    title: 'The audit log could not be verified',
    detail: 'Two of <three> blocks & their seals',
    path: '/admin/jobs',
  }
  return {
    sql: cloned.sql,
    boss,
    alerts,
    database,
    within,
    raise: (change) =>
      within(
        (tx) => alerts.raise(tx, { ...alert, ...change }),
        change?.ventureId ? [change.ventureId as VentureId] : [],
      ),
    settle: () => within((tx) => alerts.settle(tx, alert.key, 'All blocks are whole.')),
    close: async () => {
      await boss.stop({ graceful: false })
      await database.close()
      await cloned.drop()
    },
  }
}
