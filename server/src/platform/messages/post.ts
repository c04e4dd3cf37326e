import { randomUUIDv7 } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Tx } from '../db/tx.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import type { Message } from './message.ts'
import { MAIL_QUEUE, type MessageJob } from './queue.ts'

/** Sends something exactly when the transaction commits; it leaves soon after, and is tried again when it cannot. */
export type Post = (tx: Tx, message: Message) => Promise<void>
/** The same for many, in as many statements as for one; answers with our number for each, in their order. */
export type PostAll = (tx: Tx, messages: readonly Message[]) => Promise<readonly string[]>

export function postWith(enqueue: Enqueue, clock: Clock): Post {
  const postAll = postAllWith(enqueue, clock)
  return async (tx, message) => {
    await postAll(tx, [message])
  }
}

export function postAllWith(enqueue: Enqueue, clock: Clock): PostAll {
  return async (tx, messages) => {
    if (messages.length === 0) return []
    const rows = messages.map((message) => rowOf(message, clock.now()))
    await tx.insertInto('platform.messages').values(rows).execute()
    const jobs: readonly MessageJob[] = rows.map(({ id, venture_id }) => ({ messageId: id, ventureId: venture_id }))
    await enqueue(tx, MAIL_QUEUE, jobs)
    return rows.map(({ id }) => id)
  }
}

function rowOf({ to, subject, text, html, channel = 'EMAIL', ventureId, replyTo }: Message, now: string) {
  return {
    // Chosen here: whoever posts for the group may write the row without being allowed to see it.
    id: randomUUIDv7(),
    venture_id: ventureId ?? null,
    channel,
    recipient: to,
    subject: channel === 'EMAIL' ? subject : null,
    body: text,
    html: html ?? null,
    reply_to: replyTo ?? null,
    created_at: now,
  }
}
