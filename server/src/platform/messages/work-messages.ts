import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { MAIL_QUEUE, type MessageJob } from './queue.ts'
import type { SendMessage } from './send-message.ts'

/** A service that is slow with one message must not hold up the others. */
const AT_ONCE = 4

/** Works the queue, each message by itself: a failure tries only that one again. Returns the worker's id, to be woken by. */
export async function workMessages(boss: PgBoss, send: SendMessage): Promise<string> {
  const options = {
    batchSize: 1,
    localConcurrency: AT_ONCE,
    pollingIntervalSeconds: 0.5,
    includeMetadata: true,
  } as const
  return boss.work(MAIL_QUEUE, options, async ([job]: JobWithMetadata<MessageJob>[]) => {
    if (job) await send(job.data, job.retryCount >= job.retryLimit)
  })
}
