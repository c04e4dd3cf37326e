import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const port = z.coerce.number().int().min(0).max(65_535)

/** Every setting of the product, each with a default that works on a laptop. README lists them. */
const Env = z.object({
  PORT: port.default(3000).describe('port of the web app and API'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PUBLIC_URL: z.url().optional().describe('address people use, for links in mail; https makes cookies Secure'),
  DATA_DIR: z.string().default('./.data').describe('folder of the embedded database'),
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
  SMTP_URL: z.string().optional().describe('smtp://user:password@host:port of the mail server'),
  MAIL_FROM: z.string().default('Holdfast <no-reply@localhost>').describe('sender of mail'),
  CODES: z
    .enum(['mail', 'terminal'])
    .default('mail')
    .describe('terminal: print sign-in codes where no mail server is set'),
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

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** Whether nobody but this machine can reach the process: no proxy in front, no other address, no public name. */
export function isLocalOnly(env: Pick<Env, 'HOST' | 'TRUST_PROXY' | 'PUBLIC_URL'>): boolean {
  const isLocalName = env.PUBLIC_URL === undefined || LOOPBACK.has(new URL(env.PUBLIC_URL).hostname)
  return LOOPBACK.has(env.HOST) && !env.TRUST_PROXY && isLocalName
}
