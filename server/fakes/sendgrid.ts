import { randomBytes } from 'node:crypto'
import { type Answered, type Asked, type HttpFake, json, openHttpFake } from './http-fake.ts'
import { mistakeIn } from './sendgrid-rules.ts'

export type SentMail = {
  readonly key: string
  readonly messageId: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  /** null: answers go to the sender. */
  readonly replyTo: string | null
  readonly customArgs: Readonly<Record<string, string>>
}
export type SendgridFake = HttpFake & { readonly sent: readonly SentMail[] }

/** As much of SendGrid v3 as sending and checking a key need. `keys`: those that are accepted. */
export async function openSendgrid(options: {
  readonly keys: readonly string[]
  readonly port?: number
}): Promise<SendgridFake> {
  const sent: SentMail[] = []
  const fake = await openHttpFake((asked) => answer(asked, options.keys, sent), options.port)
  return { ...fake, sent }
}

function answer(asked: Asked, keys: readonly string[], sent: SentMail[]): Answered {
  const key = /^Bearer (.+)$/.exec(asked.headers.authorization ?? '')?.[1] ?? ''
  if (!keys.includes(key)) return SENDGRID_FAULTS.keyRefused
  if (asked.method === 'GET' && asked.path === '/v3/scopes') return json(200, { scopes: ['mail.send'] })
  if (asked.path !== '/v3/mail/send') return errors(404, 'Not Found')
  if (asked.method !== 'POST') return errors(405, 'POST method allowed only')
  const mail: unknown = JSON.parse(asked.body)
  const mistake = mistakeIn(mail)
  if (mistake) return errors(400, mistake.message, mistake.field)
  const messageId = randomBytes(16).toString('base64url')
  sent.push({ key, messageId, ...readMail(mail as Mail) })
  return { status: 202, headers: { 'x-message-id': messageId } }
}

type Mail = {
  readonly personalizations: readonly {
    readonly to: readonly { readonly email: string }[]
    readonly custom_args?: Readonly<Record<string, string>>
  }[]
  readonly from: { readonly email: string }
  readonly subject: string
  readonly reply_to?: { readonly email: string }
  readonly content: readonly { readonly value: string }[]
}

function readMail(mail: Mail): Omit<SentMail, 'key' | 'messageId'> {
  const { personalizations, from, subject, reply_to, content } = mail
  const [first] = personalizations
  return {
    to: first?.to[0]?.email ?? '',
    from: from.email,
    subject,
    text: content[0]?.value ?? '',
    replyTo: reply_to?.email ?? null,
    customArgs: first?.custom_args ?? {},
  }
}

function errors(status: number, message: string, field: string | null = null): Answered {
  return json(status, { errors: [{ message, field, help: null }] })
}

/** Ways in which it refuses or fails, as it words them. */
export const SENDGRID_FAULTS = {
  badRequest: errors(400, 'Does not contain a valid address.', 'personalizations.0.to.0.email'),
  keyRefused: errors(401, 'The provided authorization grant is invalid, expired, or revoked'),
  senderNotVerified: errors(403, 'The from address does not match a verified Sender Identity.', 'from'),
  tooLarge: errors(413, 'The content is too large.'),
  tooManyWithoutReset: errors(429, 'too many requests'),
  broken: errors(500, 'internal server error'),
  away: errors(503, 'service unavailable'),
} as const satisfies Record<string, Answered>

/** 429 until that second. */
export function tooManyUntil(unixSeconds: number): Answered {
  const headers = {
    'x-ratelimit-limit': '600',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(unixSeconds),
  }
  return json(429, { errors: [{ field: null, message: 'too many requests' }] }, headers)
}
