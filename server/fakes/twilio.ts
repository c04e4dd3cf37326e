import { randomBytes } from 'node:crypto'
import { type Answered, type Asked, type HttpFake, json, openHttpFake } from './http-fake.ts'

export type TwilioAccountFake = { readonly accountSid: string; readonly authToken: string }
export type SentSms = {
  readonly sid: string
  readonly accountSid: string
  readonly to: string
  readonly from: string
  readonly body: string
  readonly statusCallback: string | null
  readonly dateCreated: string
}
export type TwilioFake = HttpFake & { readonly sent: readonly SentSms[] }

type Options = {
  readonly accounts: readonly TwilioAccountFake[]
  /** By which messages are dated. */
  readonly now?: () => string
  readonly port?: number
}

/** As much of Twilio's Messages as sending, looking up and checking an account need. */
export async function openTwilio(options: Options): Promise<TwilioFake> {
  const sent: SentSms[] = []
  const fake = await openHttpFake((asked) => answer(asked, options, sent), options.port)
  return { ...fake, sent }
}

function answer(asked: Asked, { accounts, now = () => new Date().toISOString() }: Options, sent: SentSms[]): Answered {
  const account = accounts.find(({ accountSid, authToken }) => {
    return asked.headers.authorization === `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  })
  const base = `/2010-04-01/Accounts/${account?.accountSid ?? ''}`
  if (!account || !asked.path.startsWith(base)) return TWILIO_FAULTS.authentication
  const rest = asked.path.slice(base.length)
  if (asked.method === 'GET' && rest === '.json') return json(200, { sid: account.accountSid, status: 'active' })
  if (rest !== '/Messages.json') return TWILIO_FAULTS.notFound
  if (asked.method === 'GET') return listed(asked, account, sent)
  return created(new URLSearchParams(asked.body), account, now(), sent)
}

function created(form: URLSearchParams, { accountSid }: TwilioAccountFake, now: string, sent: SentSms[]): Answered {
  const to = form.get('To')
  const body = form.get('Body') ?? ''
  const from = form.get('From') ?? form.get('MessagingServiceSid')
  const statusCallback = form.get('StatusCallback')
  if (to === null || !/^\+[1-9]\d{6,14}$/.test(to)) return TWILIO_FAULTS.invalidNumber
  if (from === null) return refused(400, 21_603, "A 'From' phone number is required.")
  if (body === '' || body.length > 1600) return refused(400, 21_617, 'The concatenated message body exceeds the limit.')
  if (statusCallback !== null && (!/^https?:\/\/[^/_]+\//.test(statusCallback) || statusCallback.length > 4000))
    return TWILIO_FAULTS.badCallback
  const sms = {
    sid: `SM${randomBytes(16).toString('hex')}`,
    accountSid,
    to,
    from,
    body,
    statusCallback,
    dateCreated: now,
  }
  sent.push(sms)
  return json(201, resource(sms, form.has('MessagingServiceSid') ? 'accepted' : 'queued'))
}

function listed({ query }: Asked, { accountSid }: TwilioAccountFake, sent: readonly SentSms[]): Answered {
  const from = query.get('DateSent>') ?? ''
  const messages = sent
    .filter(
      (sms) => sms.accountSid === accountSid && sms.to === query.get('To') && sms.dateCreated.slice(0, 10) >= from,
    )
    .map((sms) => resource(sms, 'sent'))
  return json(200, { messages, page: 0, page_size: 50, next_page_uri: null })
}

function resource(sms: SentSms, status: string): object {
  const date = new Date(sms.dateCreated).toUTCString().replace('GMT', '+0000')
  return {
    sid: sms.sid,
    status,
    account_sid: sms.accountSid,
    api_version: '2010-04-01',
    body: sms.body,
    date_created: date,
    date_updated: date,
    date_sent: null,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: sms.from,
    to: sms.to,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    uri: `/2010-04-01/Accounts/${sms.accountSid}/Messages/${sms.sid}.json`,
    subresource_uris: { media: `/2010-04-01/Accounts/${sms.accountSid}/Messages/${sms.sid}/Media.json` },
  }
}

function refused(status: number, code: number, message: string): Answered {
  return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
}

/** Ways in which it refuses or fails, as it words them. */
export const TWILIO_FAULTS = {
  authentication: refused(401, 20_003, 'Authenticate'),
  notFound: refused(404, 20_404, 'The requested resource was not found'),
  tooMany: refused(429, 20_429, 'Too Many Requests'),
  invalidNumber: refused(400, 21_211, "Invalid 'To' Phone Number"),
  unroutable: refused(400, 21_612, "The 'To' phone number is not currently reachable via SMS"),
  noMobile: refused(400, 21_614, "'To' number is not a valid mobile number"),
  ownNumber: refused(400, 21_606, "The 'From' phone number is not SMS-capable"),
  trial: refused(400, 21_608, 'The number is unverified'),
  badCallback: refused(400, 21_609, "Invalid 'StatusCallback' URL"),
  optedOut: refused(400, 21_610, 'Attempt to send to unsubscribed recipient'),
  broken: refused(500, 20_500, 'Internal Server Error'),
  away: refused(503, 20_503, 'Service Unavailable'),
} as const satisfies Record<string, Answered>
