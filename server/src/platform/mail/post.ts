import type { Tx } from '../db/tx.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { Message } from '../mailer.ts'
import { MAIL_QUEUE } from './queue.ts'

/** Mails something exactly when the transaction commits; it leaves soon after, and is tried again when it cannot. */
export type Post = (tx: Tx, message: Message) => Promise<void>

export function postWith(enqueue: Enqueue): Post {
  return (tx, message) => enqueue(tx, MAIL_QUEUE, [message])
}
