import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Tx } from '../db/tx.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import { MAIL_QUEUE, type MessageJob } from './queue.ts'

/** One mail, and everybody who gets a copy of it. */
export type Copies = {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly to: readonly string[]
}
/** The same mail to many, in one statement however many they are; it leaves when the transaction commits. */
export type PostCopies = (tx: Tx, ventureId: string, mails: readonly Copies[]) => Promise<number>

export function postCopiesWith(enqueue: Enqueue, clock: Clock): PostCopies {
  return async (tx, ventureId, mails) => {
    const rows = mails.flatMap(rowsOf)
    if (rows.length === 0) return 0
    await sql`
      insert into platform.messages (id, venture_id, channel, recipient, subject, body, html, copy_of, created_at)
      select m.id, ${ventureId}::uuid, 'EMAIL', m.recipient, m.subject, m.body, m.html, m.copy_of, ${clock.now()}::timestamptz
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ recipient }) => recipient)}::text[],
        ${rows.map(({ subject }) => subject)}::text[], ${rows.map(({ body }) => body)}::text[],
        ${rows.map(({ html }) => html)}::text[], ${rows.map(({ copyOf }) => copyOf)}::uuid[])
        as m (id, recipient, subject, body, html, copy_of)`.execute(tx)
    await enqueue(
      tx,
      MAIL_QUEUE,
      rows.map(({ id }): MessageJob => ({ messageId: id, ventureId })),
    )
    return rows.length
  }
}

/** The first has the text, the others refer to it: thousands of copies of a page are never written. */
function rowsOf({ subject, text, html, to }: Copies) {
  const first = randomUUIDv7()
  return to.map((recipient, at) =>
    at === 0
      ? { id: first, recipient, subject, body: text, html, copyOf: null }
      : { id: randomUUIDv7(), recipient, subject, body: null, html: null, copyOf: first },
  )
}
