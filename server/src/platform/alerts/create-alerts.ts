import type { contract } from '@holdfast/contract'
import type { PgBoss } from 'pg-boss'
import type { Runner } from '../command.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Handlers } from '../http/handler.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { AlertChannel, Alerting, DeliveryJob } from './alert.ts'
import type { Delivering } from './deliver-alert.ts'
import { listAlerts } from './list-alerts.ts'
import { queueOfChannel } from './queues.ts'
import { raiseAlert } from './raise-alert.ts'
import { settleAlert } from './settle-alert.ts'
import { tryChannel } from './try-channel.ts'
import { workAlerts } from './work-alerts.ts'

export type Alerts = Alerting & {
  readonly handlers: Handlers<typeof contract.alerts>
  /** Returns the workers' ids, to be woken by. */
  readonly startWork: (boss: PgBoss) => Promise<readonly string[]>
  /** How many are open, for the metrics. */
  readonly open: () => Promise<readonly { readonly severity: string; readonly alerts: number }[]>
}

/** What is wrong, kept and told. `channels`: those that are set; with none, alerts are only shown. */
export function createAlerts(
  parts: Delivering & {
    readonly database: Database
    readonly enqueue: Enqueue
    readonly run: Runner
    readonly channels: readonly AlertChannel[]
  },
): Alerts {
  const tell = async (tx: Tx, jobs: readonly DeliveryJob[]) => {
    if (jobs.length === 0) return
    for (const { channel } of parts.channels) await parts.enqueue(tx, queueOfChannel(channel), jobs)
  }
  return {
    raise: async (tx, alert) => {
      const alertId = await raiseAlert(tx, alert)
      if (alertId !== null) await tell(tx, [{ alertId, ventureId: alert.ventureId }])
    },
    settle: async (tx, key, says) => tell(tx, await settleAlert(tx, key, says)),
    handlers: {
      listAlerts: { read: (db, caller) => listAlerts(db, caller, parts.channels) },
      testAlerts: { outside: (caller, { channel }) => tryChannel(parts, caller, channel) },
    },
    startWork: (boss) => workAlerts(boss, parts, parts.channels),
    open: () => parts.database.unscoped('select severity, alerts from platform.open_alerts()', []),
  }
}
