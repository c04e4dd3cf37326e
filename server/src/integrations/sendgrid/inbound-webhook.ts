import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Arrival, Told, Webhook } from '../../platform/messages/index.ts'
import { jsonOf } from '../http/index.ts'
import { isAutomatic, type OwnAddresses } from './is-automatic.ts'
import { isSenderProven } from './is-sender-proven.ts'
import { mailHeadersIn } from './mail-headers.ts'
import { bareMail, type MailSender, shownSender } from './mail-sender.ts'
import { plainTextOf } from './plain-text-of.ts'
import type { SendgridAccount } from './sendgrid-account.ts'

/** The largest mail that it brings. */
const MOST_BYTES = 30 * 1024 * 1024
const LONGEST_TEXT = 100_000
const Envelope = z.object({ to: z.array(z.string()), from: z.string().nullish() })

/** Mail that somebody sent us. It is not signed: its address holds a secret, in the path or as `?token=`. */
export function sendgridInbound(accounts: readonly SendgridAccount[]): Webhook {
  const known = accounts.flatMap(({ venture, inboundToken }) =>
    inboundToken === null ? [] : [{ venture, digest: digestOf(inboundToken) }],
  )
  const own = ownOf(accounts)
  // Digests are of one length, and every one is compared: the time tells nothing.
  const accountOf = (arrival: Arrival) => {
    const given = digestOf(tokenIn(arrival))
    return known.filter(({ digest }) => timingSafeEqual(digest, given)).at(0) ?? null
  }
  return {
    path: '/api/webhooks/sendgrid/inbound/:token?',
    mostBytes: MOST_BYTES,
    answer: { type: 'text/plain', body: '' },
    isWelcome: (arrival) => accountOf(arrival) !== null,
    read: async (arrival, body) => {
      const account = accountOf(arrival)
      if (account === null) return null
      const form = await formIn(body, String(arrival.headers['content-type'] ?? ''))
      return { by: { provider: 'sendgrid', venture: account.venture }, ...mailIn(form, own) }
    },
  }
}

function ownOf(accounts: readonly SendgridAccount[]): OwnAddresses {
  return {
    senders: new Set(accounts.map(({ from }) => bareMail(from)).filter(Boolean)),
    domains: new Set(accounts.flatMap(({ inboundDomain }) => inboundDomain?.toLowerCase() ?? [])),
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function tokenIn({ url, params }: Arrival): string {
  return params['token'] || (new URL(url, 'http://localhost').searchParams.get('token') ?? '')
}

function formIn(body: Buffer, contentType: string): Promise<FormData | null> {
  return new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } }).formData().catch(() => null)
}

/** Its text only: attachments are left behind. */
function mailIn(form: FormData | null, own: OwnAddresses): Omit<Told, 'by'> {
  if (form === null) return { what: [], unread: ['A mail: its form cannot be read'] }
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const envelope = Envelope.safeParse(jsonOf(field('envelope'))).data
  if (!envelope && field('from') === '')
    return { what: [], unread: ['A mail: it has neither an envelope nor a sender'] }
  const sender: MailSender = {
    said: field('from').trim() || null,
    envelope: envelope ? (envelope.from ?? '').trim() : null,
  }
  const from = shownSender(sender)
  const isProven = isSenderProven(sender, { spf: field('SPF'), dkim: field('dkim') })
  const to = envelope?.to.join(', ') ?? field('to')
  const text = textIn(field)
  const headers = mailHeadersIn(field('headers'))
  return {
    what: [
      {
        kind: 'inbound',
        channel: 'EMAIL',
        // Anybody can repeat the number of another mail; one that says something else is another one, and so is a proven one.
        providerId: createHash('sha256')
          .update(JSON.stringify([headers.get('message-id') ?? '', from, to, text, isProven]))
          .digest('base64url'),
        from,
        isSenderProven: isProven,
        isAutomatic: isAutomatic(headers, sender, own),
        to,
        subject: field('subject') || null,
        text,
      },
    ],
    unread: [],
  }
}

function textIn(field: (name: string) => string): string {
  const text = field('text').slice(0, LONGEST_TEXT)
  return text.trim() ? text : (plainTextOf(field('html')) || field('email')).slice(0, LONGEST_TEXT)
}
