import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import type { Channel, Outgoing, Sender } from '../message.ts'
import { isSuppressed, type Recipient } from './suppressions.ts'

/** Longer than any call may take with all its attempts, and a pause of the process besides. */
const LONGEST_SENDING_SECONDS = 120

export type Claim =
  /** Ours to send. `attempt` is the fence: whoever claims it after us has a higher one. */
  | {
      readonly kind: 'send'
      readonly message: Outgoing
      readonly attempt: number
      readonly sender: Sender
      readonly recipient: Recipient
    }
  /** Its worker has gone and nobody knows how far it came. */
  | {
      readonly kind: 'left behind'
      readonly message: Outgoing
      readonly attempt: number
      readonly sender: Sender | null
      readonly since: string
    }
  | { readonly kind: 'being sent' }
  | { readonly kind: 'nothing to do' }

export type SenderOf = (channel: Channel, ventureCode: string | null) => Sender | null

/** Takes a waiting message to send it, or finds out why not; each outcome is written before anybody acts on it. */
export async function claimMessage(tx: Tx, id: string, senderOf: SenderOf): Promise<Claim> {
  const row = await tx
    .selectFrom('platform.messages as m')
    .leftJoin('ventures.ventures as v', 'v.id', 'm.venture_id')
    .leftJoin('platform.messages as t', 't.id', 'm.copy_of')
    .select(['m.channel', 'm.recipient', 'm.subject', 'm.reply_to', 'm.state', 'm.attempts', 'm.venture_id', 'v.code'])
    .select([
      sql<string | null>`coalesce(m.body, t.body)`.as('body'),
      sql<string | null>`coalesce(m.html, t.html)`.as('html'),
      'm.sending_since',
      sql<boolean>`m.sending_since < clock_timestamp() - ${LONGEST_SENDING_SECONDS}::int * interval '1 second'`.as(
        'is_left',
      ),
    ])
    .where('m.id', '=', id)
    .forUpdate('m')
    .executeTakeFirst()
  if (!row || (row.state !== 'WAITING' && row.state !== 'SENDING')) return { kind: 'nothing to do' }
  const channel: Channel = row.channel === 'SMS' ? 'SMS' : 'EMAIL'
  const replyTo = row.reply_to === null ? {} : { replyTo: row.reply_to }
  const html = row.html === null ? {} : { html: row.html }
  const message = { id, to: row.recipient, subject: row.subject ?? 'SMS', text: row.body ?? '', ...replyTo, ...html }
  const sender = senderOf(channel, row.code)
  if (row.state === 'SENDING') {
    if (!row.is_left) return { kind: 'being sent' }
    await tell(tx, id, {
      state: 'UNKNOWN',
      reason: 'The process that sent it stopped before it heard whether that worked',
    })
    return { kind: 'left behind', message, attempt: row.attempts, sender, since: row.sending_since ?? '' }
  }
  if (row.body === null || sender === null) {
    const reason = row.body === null ? 'Its text was forgotten after 30 days' : nobodySends(channel)
    await tell(tx, id, { state: 'FAILED', reason })
    return { kind: 'nothing to do' }
  }
  const recipient = { ventureId: sender.venture === null ? null : row.venture_id, channel, recipient: row.recipient }
  if (await isSuppressed(tx, recipient)) {
    await tell(tx, id, { state: 'FAILED', reason: 'The recipient wants no messages from this account' })
    return { kind: 'nothing to do' }
  }
  const attempt = row.attempts + 1
  await tx
    .updateTable('platform.messages')
    .set({
      state: 'SENDING',
      sending_since: sql`clock_timestamp()`,
      attempts: attempt,
      provider: sender.provider,
      account: sender.venture,
    })
    .where('id', '=', id)
    .execute()
  return { kind: 'send', message: { ...message, attempt }, attempt, sender, recipient }
}

function tell(tx: Tx, id: string, ended: { state: 'FAILED' | 'UNKNOWN'; reason: string }): Promise<unknown> {
  return tx.updateTable('platform.messages').set(ended).where('id', '=', id).execute()
}

function nobodySends(channel: Channel): string {
  return channel === 'SMS'
    ? 'No service for SMS is set: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM'
    : 'No mail service is set: SMTP_URL, or SENDGRID_API_KEY'
}
