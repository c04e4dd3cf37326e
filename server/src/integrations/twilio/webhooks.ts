import { z } from 'zod'
import type { Arrival, ToldEvent, ToldInbound, Webhook } from '../../platform/messages/index.ts'
import { isSignedBy } from './signature.ts'
import type { TwilioAccount } from './twilio-account.ts'
import { OPTED_OUT } from './twilio-failure.ts'

const MOST_BYTES = 256 * 1024
const Attempt = z.coerce.number().int().min(1).max(2_147_483_647)
const BECOMES: Readonly<Record<string, ToldEvent['becomes']>> = {
  accepted: 'SENT',
  scheduled: 'SENT',
  queued: 'SENT',
  sending: 'SENT',
  sent: 'SENT',
  delivered: 'DELIVERED',
  read: 'DELIVERED',
  partially_delivered: 'DELIVERED',
  undelivered: 'FAILED',
  failed: 'FAILED',
  canceled: 'FAILED',
}

type Options = {
  readonly accounts: readonly TwilioAccount[]
  /** null: nobody knows what was signed, so everything is refused. */
  readonly publicUrl: string | null
  readonly path?: string
}
type Form = URLSearchParams

/** What becomes of our SMS. */
export function twilioStatus(options: Options): Webhook {
  return signed({ path: '/api/webhooks/twilio/status', ...options }, eventIn)
}

/** SMS that somebody sent us. */
export function twilioInbound(options: Options): Webhook {
  return signed({ path: '/api/webhooks/twilio/inbound', ...options }, inboundIn)
}

function signed(
  { accounts, publicUrl, path }: Options & { path: string },
  read: (form: Form, arrival: Arrival, at: string) => ToldEvent | ToldInbound | null,
): Webhook {
  return {
    path,
    mostBytes: MOST_BYTES,
    answer: { type: 'text/xml', body: '<Response/>' },
    isWelcome: (arrival) => publicUrl !== null && accounts.length > 0 && signatureIn(arrival) !== '',
    read: async (arrival, body, now) => {
      const form = new URLSearchParams(body.toString('utf8'))
      const url = `${(publicUrl ?? '').replace(/\/$/, '')}${arrival.url}`
      const signer =
        publicUrl === null
          ? undefined
          : accounts.find(({ authToken }) => isSignedBy(authToken, signatureIn(arrival), url, body))
      if (!signer) return null
      const told = read(form, arrival, now)
      return {
        by: { provider: 'twilio', venture: signer.venture },
        what: told === null ? [] : [told],
        unread: told === null ? ['It names no message, or not what became of it or who sent it'] : [],
      }
    },
  }
}

function signatureIn({ headers }: Arrival): string {
  const signature = headers['x-twilio-signature']
  return typeof signature === 'string' ? signature : ''
}

function eventIn(form: Form, arrival: Arrival, at: string): ToldEvent | null {
  const sid = form.get('MessageSid') ?? form.get('SmsSid')
  const status = form.get('MessageStatus') ?? form.get('SmsStatus')
  if (!sid || !status) return null
  const code = form.get('ErrorCode')
  const ours = new URL(arrival.url, 'http://localhost').searchParams
  return {
    kind: 'event',
    // A report has no number of its own; each status of a message is told once.
    eventId: `${sid} ${status}`,
    messageId: z.uuid().safeParse(ours.get('message')).data ?? null,
    providerId: sid,
    attempt: Attempt.safeParse(ours.get('attempt')).data ?? null,
    type: status,
    becomes: BECOMES[status] ?? null,
    reason: code === null ? null : `Error ${code}`,
    at,
    suppresses: code === String(OPTED_OUT),
  }
}

function inboundIn(form: Form): ToldInbound | null {
  const sid = form.get('MessageSid') ?? form.get('SmsSid')
  const from = form.get('From')
  if (!sid || from === null) return null
  return {
    kind: 'inbound',
    channel: 'SMS',
    providerId: sid,
    from,
    isSenderProven: true,
    isAutomatic: false,
    to: form.get('To') ?? '',
    subject: null,
    text: form.get('Body') ?? '',
  }
}
