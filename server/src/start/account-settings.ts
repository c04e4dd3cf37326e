import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { FmcsaAccount } from '../integrations/fmcsa/index.ts'
import { publicKeyOf, SENDGRID_URL, type SendgridAccount } from '../integrations/sendgrid/index.ts'
import type { SmtpAccount } from '../integrations/smtp/index.ts'
import { TWILIO_URL, type TwilioAccount } from '../integrations/twilio/index.ts'
import { BadEnv, type Env } from '../platform/env.ts'

/** Every outside account, of the group and of ventures. */
export type Accounts = {
  readonly smtp: SmtpAccount | null
  readonly sendgrid: readonly SendgridAccount[]
  readonly twilio: readonly TwilioAccount[]
  readonly fmcsa: FmcsaAccount | null
}

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const webhookKey = z.string().refine(isPublicKey, 'is not a public key as SendGrid shows it')
const inboundToken = z.string().min(20, 'must have at least 20 characters')
const inboundDomain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain in small letters')
const accountSid = z.string().regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 hexadecimal digits')

const OwnAccounts = z.strictObject({
  sendgrid: z
    .strictObject({
      apiKey: z.string().min(1),
      from: z.string().min(3),
      url: address.default(SENDGRID_URL),
      webhookKey: webhookKey.optional(),
      inboundToken: inboundToken.optional(),
      inboundDomain: inboundDomain.optional(),
    })
    .optional(),
  twilio: z
    .strictObject({
      accountSid,
      authToken: z.string().min(1),
      from: z.string().optional(),
      messagingServiceSid: z.string().optional(),
      url: address.default(TWILIO_URL),
    })
    .refine(({ from, messagingServiceSid }) => (from === undefined) !== (messagingServiceSid === undefined), {
      message: 'takes either from or messagingServiceSid',
    })
    .optional(),
})
const AccountsFile = z.record(z.string().regex(/^[A-Z0-9]{2,8}$/, 'is no code of a venture'), OwnAccounts)

/** Reads the accounts once, at the start; a mistake stops it with one sentence that names the setting and no secret. */
export function readAccounts(env: Env): Accounts {
  const own = env.ACCOUNTS_FILE === undefined ? {} : readFile(env.ACCOUNTS_FILE)
  return {
    smtp: env.SMTP_URL === undefined ? null : { url: env.SMTP_URL, from: env.MAIL_FROM },
    sendgrid: [
      ...groupSendgrid(env),
      ...Object.entries(own).flatMap(([venture, accounts]) => sendgridOf(venture, accounts)),
    ],
    twilio: [...groupTwilio(env), ...Object.entries(own).flatMap(([venture, accounts]) => twilioOf(venture, accounts))],
    fmcsa: env.FMCSA_WEB_KEY === undefined ? null : { url: env.FMCSA_URL, webKey: env.FMCSA_WEB_KEY },
  }
}

function groupSendgrid(env: Env): readonly SendgridAccount[] {
  if (env.SENDGRID_API_KEY === undefined) return []
  if (env.SENDGRID_WEBHOOK_KEY !== undefined && !isPublicKey(env.SENDGRID_WEBHOOK_KEY))
    throw new BadEnv('SENDGRID_WEBHOOK_KEY is not a public key as SendGrid shows it.')
  if (env.SENDGRID_INBOUND_DOMAIN !== undefined && env.SENDGRID_INBOUND_TOKEN === undefined)
    throw new BadEnv('With SENDGRID_INBOUND_DOMAIN set SENDGRID_INBOUND_TOKEN too: without it that mail is refused.')
  return [
    {
      venture: null,
      url: env.SENDGRID_URL,
      apiKey: env.SENDGRID_API_KEY,
      from: env.MAIL_FROM,
      webhookKey: env.SENDGRID_WEBHOOK_KEY ?? null,
      inboundToken: env.SENDGRID_INBOUND_TOKEN ?? null,
      inboundDomain: env.SENDGRID_INBOUND_DOMAIN,
    },
  ]
}

function groupTwilio(env: Env): readonly TwilioAccount[] {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = env
  const messagingServiceSid = env.TWILIO_MESSAGING_SERVICE_SID
  if (accountSid === undefined && authToken === undefined) return []
  if (accountSid === undefined || authToken === undefined)
    throw new BadEnv('TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set together, or neither of them.')
  if ((from === undefined) === (messagingServiceSid === undefined))
    throw new BadEnv('With TWILIO_ACCOUNT_SID set either TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID, and not both.')
  const sender = from === undefined ? { messagingServiceSid: messagingServiceSid ?? '' } : { from }
  return [{ venture: null, url: env.TWILIO_URL, accountSid, authToken, sender }]
}

function readFile(path: string): z.output<typeof AccountsFile> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new BadEnv(`ACCOUNTS_FILE ${path} cannot be read as JSON.`)
  }
  const parsed = AccountsFile.safeParse(content)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new BadEnv(`ACCOUNTS_FILE ${path} cannot be used: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}.`)
}

function sendgridOf(venture: string, { sendgrid }: z.output<typeof OwnAccounts>): readonly SendgridAccount[] {
  if (!sendgrid) return []
  return [
    { ...sendgrid, venture, webhookKey: sendgrid.webhookKey ?? null, inboundToken: sendgrid.inboundToken ?? null },
  ]
}

function twilioOf(venture: string, { twilio }: z.output<typeof OwnAccounts>): readonly TwilioAccount[] {
  if (!twilio) return []
  const { from, messagingServiceSid, ...account } = twilio
  return [
    { ...account, venture, sender: from === undefined ? { messagingServiceSid: messagingServiceSid ?? '' } : { from } },
  ]
}

function isPublicKey(base64: string): boolean {
  try {
    return publicKeyOf(base64).asymmetricKeyType === 'ec'
  } catch {
    return false
  }
}
