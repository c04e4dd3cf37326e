import type { Instant } from '@holdfast/engine/kernel'
import type pg from 'pg'
import type { Message } from '../../../platform/messages/index.ts'

export type KeptMessage = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly at: string
}

export async function keepMessage(auth: pg.Pool, message: Message, at: Instant): Promise<void> {
  await auth.query('insert into identity.mailbox (recipient, subject, body, at) values ($1, $2, $3, $4)', [
    message.to,
    message.subject,
    message.text,
    at,
  ])
}

export async function newestMessages(auth: pg.Pool): Promise<KeptMessage[]> {
  const kept = await auth.query<Omit<KeptMessage, 'at'> & { at: Date }>(
    'select id, recipient, subject, body, at from identity.mailbox order by id desc limit 50',
  )
  return kept.rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

const KEPT_DAYS = 30

export async function forgetOldMessages(auth: pg.Pool): Promise<number> {
  const forgotten = await auth.query(`delete from identity.mailbox where at < now() - $1::int * interval '1 day'`, [
    KEPT_DAYS,
  ])
  return forgotten.rowCount ?? 0
}
