import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
/** Long enough that nobody finds it by trying. */
const secret = z.string().min(20, 'must have at least 20 characters')
const port = z.coerce.number().int().min(0).max(65_535)

/** Every setting of the product, each with a default that works on a laptop. README lists them. */
const Env = z.object({
  PORT: port.default(3000).describe('port of the web app and API'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PUBLIC_URL: z.url().optional().describe('address people use, for links in mail; https makes cookies Secure'),
  DATA_DIR: z.string().default('./.data').describe('folder of the embedded database'),
  BACKUP_DIR: z
    .string()
    .optional()
    .describe('folder of backups; the embedded database then keeps its log there, so that any moment can be restored'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe('PostgreSQL 18 server to use instead of the embedded one; its login owns the schema'),
  DATABASE_DIRECT: flag
    .optional()
    .describe('1: no transaction pooler in between, reads may keep their scope on a connection'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(4)
    .max(200)
    .default(20)
    .describe('connections of this process to the database'),
  RUN: z.enum(['all', 'web', 'worker']).default('all').describe('what this process does: web, worker or all'),
  SECRET: z.string().min(32).optional().describe('signs session cookies; the embedded server keeps its own'),
  DATA_KEY: z
    .string()
    .min(32)
    .optional()
    .describe('encrypts numbers of bank accounts; unset: a key that follows from SECRET'),
  DATA_KEY_BEFORE: z
    .string()
    .min(32)
    .optional()
    .describe('key that DATA_KEY replaced; what it encrypted is still read, and encrypted anew when a worker starts'),
  SMTP_URL: z.string().optional().describe('smtp://user:password@host:port of the mail server'),
  SENDGRID_API_KEY: z.string().optional().describe('key of SendGrid, which then sends the mail in place of SMTP_URL'),
  SENDGRID_URL: address.default('https://api.sendgrid.com').describe('where SendGrid answers'),
  SENDGRID_WEBHOOK_KEY: z
    .string()
    .optional()
    .describe('public key by which SendGrid signs what became of mail; without it such reports are refused'),
  SENDGRID_INBOUND_TOKEN: secret
    .optional()
    .describe('secret part of the address to which SendGrid brings mail for us; without it such mail is refused'),
  SENDGRID_INBOUND_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain in small letters, such as in.example.com')
    .optional()
    .describe('domain whose mail SendGrid brings there; answers to carriers then come back to the load by themselves'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 hexadecimal digits')
    .optional()
    .describe('account at Twilio, for SMS'),
  TWILIO_AUTH_TOKEN: z.string().optional().describe('its token, which also signs what Twilio reports'),
  TWILIO_FROM: z.string().optional().describe('number that SMS are sent from'),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .optional()
    .describe('service that chooses the number, in place of TWILIO_FROM'),
  TWILIO_URL: address.default('https://api.twilio.com').describe('where Twilio answers'),
  FMCSA_WEB_KEY: z.string().optional().describe('web key of the register of motor carriers'),
  FMCSA_URL: address.default('https://mobile.fmcsa.dot.gov/qc/services').describe('where the register answers'),
  ACCOUNTS_FILE: z.string().optional().describe('JSON file with accounts of their own for ventures, by code'),
  MAIL_FROM: z.string().default('Holdfast <no-reply@localhost>').describe('sender of mail'),
  CODES: z
    .enum(['mail', 'terminal'])
    .default('mail')
    .describe('terminal: print sign-in codes where no mail server is set'),
  ALERT_EMAIL: z
    .email()
    .optional()
    .describe('address that is told when something is wrong; several: a list of the mail server'),
  ALERT_WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('incoming webhook that is told when something is wrong, as Slack gives them'),
  PAGERDUTY_ROUTING_KEY: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('integration key (Events API v2) of a PagerDuty service'),
  PAGERDUTY_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://events.pagerduty.com')
    .describe('where PagerDuty takes events; https://events.eu.pagerduty.com in the EU'),
  SENTRY_DSN: z
    .string()
    .regex(/^https?:\/\/[^@\s/]+@[^@\s/]+\/(\S+\/)?\d+$/, 'must be https://<key>@<host>/<project>')
    .optional()
    .describe('error tracking by the protocol of Sentry; errors go there without personal data'),
  METRICS_TOKEN: z.string().optional().describe('bearer token for /metrics from elsewhere than this machine'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('how much to log'),
  TRUST_PROXY: flag.default(false).describe('1: a reverse proxy in front sets X-Forwarded-For'),
})
export type Env = z.output<typeof Env>

export const ENV_SHAPE = Env.shape

/** Reads the settings once, before anything else is built; a bad value stops the start with a sentence that names it. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Env.safeParse(set)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new BadEnv(`These settings cannot be used. ${problems.join('. ')}.`)
}

export class BadEnv extends Error {}

/** Set by scripts/run.mjs alone: where a process that stands still says so before it ends itself. */
export function stoodStillMark(): string | null {
  return process.env['HOLDFAST_STOOD_STILL'] ?? null
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** Whether nobody but this machine can reach the process: no proxy in front, no other address, no public name. */
export function isLocalOnly(env: Pick<Env, 'HOST' | 'TRUST_PROXY' | 'PUBLIC_URL'>): boolean {
  const isLocalName = env.PUBLIC_URL === undefined || LOOPBACK.has(new URL(env.PUBLIC_URL).hostname)
  return LOOPBACK.has(env.HOST) && !env.TRUST_PROXY && isLocalName
}
