import { randomUUIDv7 } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Tx } from '../db/tx.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { Message } from './message.ts'
import { MAIL_QUEUE, type MessageJob } from './queue.ts'

/** Sends something exactly when the transaction commits; it leaves soon after, and is tried again when it cannot. */
export type Post = (tx: Tx, message: Message) => Promise<void>

export function postWith(enqueue: Enqueue, clock: Clock): Post {
  return async (tx, { to, subject, text, channel = 'EMAIL', ventureId = null }) => {
    // Chosen here: whoever posts for the group may write the row without being allowed to see it.
    const id = randomUUIDv7()
    await tx
      .insertInto('platform.messages')
      .values({
        id,
        venture_id: ventureId,
        channel,
        recipient: to,
        subject: channel === 'EMAIL' ? subject : null,
        body: text,
        created_at: clock.now(),
      })
      .execute()
    const job: MessageJob = { messageId: id, ventureId }
    await enqueue(tx, MAIL_QUEUE, [job])
  }
}
