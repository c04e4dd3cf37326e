import { z } from 'zod'
import type { Arrival, Told, ToldEvent, ToldInbound, Webhook } from '../../platform/messages/index.ts'
import { isSignedBy } from './signature.ts'
import type { TwilioAccount } from './twilio-account.ts'
import { OPTED_OUT } from './twilio-failure.ts'

const MOST_BYTES = 256 * 1024
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
  return signed({ path: '/api/webhooks/twilio/status', ...options }, eventsIn)
}

/** SMS that somebody sent us. */
export function twilioInbound(options: Options): Webhook {
  return signed({ path: '/api/webhooks/twilio/inbound', ...options }, inboundIn)
}

function signed(
  { accounts, publicUrl, path }: Options & { path: string },
  read: (form: Form, arrival: Arrival, at: string) => Told['what'],
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
      return signer ? { by: { provider: 'twilio', venture: signer.venture }, what: read(form, arrival, now) } : null
    },
  }
}

function signatureIn({ headers }: Arrival): string {
  const signature = headers['x-twilio-signature']
  return typeof signature === 'string' ? signature : ''
}

function eventsIn(form: Form, arrival: Arrival, at: string): readonly ToldEvent[] {
  const sid = form.get('MessageSid') ?? form.get('SmsSid')
  const status = form.get('MessageStatus') ?? form.get('SmsStatus')
  if (sid === null || status === null) return []
  const code = form.get('ErrorCode')
  const ours = z.uuid().safeParse(new URL(arrival.url, 'http://localhost').searchParams.get('message'))
  return [
    {
      kind: 'event',
      // A report has no number of its own; each status of a message is told once.
      eventId: `${sid} ${status}`,
      messageId: ours.data ?? null,
      providerId: sid,
      type: status,
      becomes: BECOMES[status] ?? null,
      reason: code === null ? null : `Error ${code}`,
      at,
      suppresses: code === String(OPTED_OUT),
    },
  ]
}

function inboundIn(form: Form): readonly ToldInbound[] {
  const sid = form.get('MessageSid') ?? form.get('SmsSid')
  const from = form.get('From')
  if (sid === null || from === null) return []
  return [
    {
      kind: 'inbound',
      channel: 'SMS',
      providerId: sid,
      from,
      to: form.get('To') ?? '',
      subject: null,
      text: form.get('Body') ?? '',
    },
  ]
}
