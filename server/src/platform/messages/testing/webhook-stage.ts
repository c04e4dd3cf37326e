import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import type { Accounts } from '../../../start/account-settings.ts'
import { GROUP_SID, MAIL, type MessageStage, openMessageStage, PUBLIC_URL, tokenOf } from './message-stage.ts'

type SendgridAccount = Accounts['sendgrid'][number]

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
type KeyPair = ReturnType<typeof pair>
/** By which the events of an account are signed; the stranger's is no account's. */
export const KEYS = { group: pair(), northline: pair(), stranger: pair() }
/** Secret parts of the addresses to which mail is brought: of the group, and of a code that no venture has. */
export const INBOUND = { group: 'a token that nobody guesses', nobody: 'a token of nobody at all' }
export const EVENTS = '/api/webhooks/sendgrid/events'
export const INBOUND_PATH = '/api/webhooks/sendgrid/inbound'

type Told = { readonly statusCode: number; readonly body: string }
type EventOptions = {
  readonly key?: KeyPair
  readonly timestamp?: string
  readonly headers?: Record<string, string>
}
export type WebhookStage = MessageStage & {
  /** The clock's, in whole seconds. */
  readonly seconds: () => number
  readonly tellEvents: (events: readonly unknown[], options?: EventOptions) => Promise<Told>
  readonly tellTwilio: (path: string, form: Record<string, string>, signature?: string) => Promise<Told>
  readonly bringMail: (fields: Record<string, string>, path?: string) => Promise<Told>
  /** A mail as it stands once the service has taken it over. */
  readonly sentMail: (to: string) => Promise<string>
  readonly noted: (id: string) => Promise<string[]>
}

/** The product as services tell it what became of messages, and bring some. */
export async function openWebhookStage(): Promise<WebhookStage> {
  const stage = await openMessageStage({
    sendgrid: [
      account(null, KEYS.group, INBOUND.group),
      account('NL', KEYS.northline),
      account('ZZ', null, INBOUND.nobody),
    ],
  })
  return telling(stage)
}

/** What services tell this product. */
export function telling(stage: MessageStage): WebhookStage {
  const seconds = () => Math.floor(Date.parse(stage.clock.now()) / 1000)
  const inject = (url: string, headers: Record<string, string>, payload: string | Buffer) =>
    stage.system.app.inject({ method: 'POST', url, headers, payload })
  return {
    ...stage,
    seconds,
    tellEvents: (events, { key = KEYS.group, timestamp = String(seconds()), headers = {} } = {}) => {
      const payload = `${JSON.stringify(events)}\r\n`
      const signature = sign('sha256', Buffer.from(timestamp + payload), key.privateKey).toString('base64')
      const signed = {
        'content-type': 'application/json',
        'x-twilio-email-event-webhook-signature': signature,
        'x-twilio-email-event-webhook-timestamp': timestamp,
        origin: 'https://sendgrid.example',
      }
      return inject(EVENTS, { ...signed, ...headers }, payload)
    },
    tellTwilio: (path, form, signature = signatureOf(path, form)) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
      return inject(path, headers, new URLSearchParams(form).toString())
    },
    bringMail: async (fields, path = `${INBOUND_PATH}/${encodeURIComponent(INBOUND.group)}`) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const request = new Request('http://x.example', { method: 'POST', body: form })
      const payload = Buffer.from(await request.arrayBuffer())
      return inject(path, { 'content-type': request.headers.get('content-type') ?? '' }, payload)
    },
    sentMail: (to) => sentMail(stage, to),
    noted: async (id) => {
      const rows = await stage.sql<{ type: string }>(
        'select type from platform.message_events where message_id = $1 order by id',
        [id],
      )
      return rows.map(({ type }) => type)
    },
  }
}

/** As SendGrid shows it. */
export function publicHalf({ publicKey }: KeyPair): string {
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
}

function account(venture: string | null, key: KeyPair | null, inboundToken: string | null = null) {
  return {
    venture,
    apiKey: 'SG',
    url: 'http://127.0.0.1:9',
    from: 'a@holdfast.example',
    webhookKey: key && publicHalf(key),
    inboundToken,
  } satisfies SendgridAccount
}

/** As the account of this number signs. */
export function signatureOf(path: string, form: Record<string, string>, accountSid = GROUP_SID): string {
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name])
    .join('')
  return createHmac('sha1', tokenOf(accountSid)).update(`${PUBLIC_URL}${path}${fields}`).digest('base64')
}

async function sentMail(stage: MessageStage, to: string): Promise<string> {
  const [job] = await stage.post({ ...MAIL, to })
  const id = job?.messageId ?? ''
  await stage.sql(
    `update platform.messages set state = 'SENDING', attempts = 1, sending_since = now(), provider = 'sendgrid' where id = $1`,
    [id],
  )
  await stage.sql(`update platform.messages set state = 'SENT', sent_at = now() where id = $1`, [id])
  return id
}
