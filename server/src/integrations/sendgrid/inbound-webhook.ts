import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Arrival, ToldInbound, Webhook } from '../../platform/messages/index.ts'
import { jsonOf } from '../http/index.ts'
import type { SendgridAccount } from './sendgrid-account.ts'

/** The largest mail that it brings. */
const MOST_BYTES = 30 * 1024 * 1024
const LONGEST_TEXT = 100_000
const Envelope = z.object({ to: z.array(z.string()), from: z.string() })

/** Mail that somebody sent us. It is not signed: its address holds a secret, in the path or as `?token=`. */
export function sendgridInbound(accounts: readonly SendgridAccount[]): Webhook {
  const known = accounts.flatMap(({ venture, inboundToken }) =>
    inboundToken === null ? [] : [{ venture, digest: digestOf(inboundToken) }],
  )
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
      const mail = await mailIn(body, String(arrival.headers['content-type'] ?? ''))
      return { by: { provider: 'sendgrid', venture: account.venture }, what: mail === null ? [] : [mail] }
    },
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function tokenIn({ url, params }: Arrival): string {
  return params['token'] || (new URL(url, 'http://localhost').searchParams.get('token') ?? '')
}

/** Its text only: attachments are left behind. null: no form, or one without a sender. */
async function mailIn(body: Buffer, contentType: string): Promise<ToldInbound | null> {
  const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null)
  const field = (name: string) => {
    const value = form?.get(name)
    return typeof value === 'string' ? value : ''
  }
  const envelope = Envelope.safeParse(jsonOf(field('envelope'))).data
  const from = envelope?.from ?? field('from')
  if (from === '') return null
  const text = (field('text') || field('email')).slice(0, LONGEST_TEXT)
  const to = envelope?.to.join(', ') ?? field('to')
  const messageId = /^message-id:\s*(\S+)/im.exec(field('headers'))?.[1] ?? ''
  return {
    kind: 'inbound',
    channel: 'EMAIL',
    // Anybody can repeat the number of another mail; one that says something else is another one.
    providerId: createHash('sha256')
      .update(JSON.stringify([messageId, from, to, text]))
      .digest('base64url'),
    from,
    to,
    subject: field('subject') || null,
    text,
  }
}
