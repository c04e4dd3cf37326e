import type { JobWithMetadata, PgBoss } from 'pg-boss'
import type { Message } from './message.ts'
import { MAIL_QUEUE, type MessageJob } from './queue.ts'
import type { SendMessage } from './send-message.ts'

/** A service that is slow with one message must not hold up the others. */
const AT_ONCE = 4

/**
 * Works the queue, each message by itself: a failure tries only that one again. What an older version left in it, which
 * carries the message itself, is posted first (`adopt`). Returns the worker's id, to be woken by.
 */
export async function workMessages(
  boss: PgBoss,
  send: SendMessage,
  adopt: (message: Message) => Promise<void>,
): Promise<string> {
  const options = {
    batchSize: 1,
    localConcurrency: AT_ONCE,
    pollingIntervalSeconds: 0.5,
    includeMetadata: true,
  } as const
  return boss.work(MAIL_QUEUE, options, async ([job]: JobWithMetadata<MessageJob | Message>[]) => {
    if (!job) return
    if ('to' in job.data) await adopt(job.data)
    else await send(job.data, job.retryCount >= job.retryLimit)
  })
}
