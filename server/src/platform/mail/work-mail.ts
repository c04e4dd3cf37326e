import type { Job, PgBoss } from 'pg-boss'
import type { Message } from '../mailer.ts'
import { MAIL_QUEUE } from './queue.ts'

/** Hands a message over for good, or throws. */
export type Deliver = (message: Message) => Promise<void>

/**
 * Works the queue of mail, one message at a time: a failure tries only that one again. A process that dies between the
 * handing over and the note of it mails twice, which is better than never. Returns the worker's id, to be woken by.
 */
export async function workMail(boss: PgBoss, deliver: Deliver): Promise<string> {
  return boss.work(MAIL_QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([job]: Job<Message>[]) => {
    if (job) await deliver(job.data)
  })
}
