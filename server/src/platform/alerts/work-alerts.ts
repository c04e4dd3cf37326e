import { ALERT_CHANNELS } from '@holdfast/contract'
import type { Job, PgBoss } from 'pg-boss'
import type { AlertChannel, DeliveryJob } from './alert.ts'
import { type Delivering, deliverAlert } from './deliver-alert.ts'
import { queueOfChannel } from './queues.ts'

/** Works the queue of every channel. What waits for one that is set no more is dropped with a line in the log. Returns the workers' ids, to be woken by. */
export async function workAlerts(
  boss: PgBoss,
  parts: Delivering,
  channels: readonly AlertChannel[],
): Promise<readonly string[]> {
  return Promise.all(
    ALERT_CHANNELS.map((name) => {
      const channel = channels.find((each) => each.channel === name)
      return boss.work(
        queueOfChannel(name),
        { batchSize: 1, pollingIntervalSeconds: 0.5 },
        async ([job]: Job<DeliveryJob>[]) => {
          if (!job) return
          if (channel) return deliverAlert(parts, channel, job.data)
          parts.log.warn({ channel: name, alertId: job.data.alertId }, 'An alert waits for a channel that is not set')
        },
      )
    }),
  )
}
