import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listeners } from './areas.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { createSmtpMailer } from './integrations/smtp/index.ts'
import { systemClock } from './platform/clock.ts'
import { keptSecret, ownDatabase } from './platform/db/own-database.ts'
import { isEmpty, prepareDatabase } from './platform/db/prepare.ts'
import { type Embedded, resetEmbedded, startEmbedded } from './platform/embedded-postgres/index.ts'
import { type Env, isLocalOnly, readEnv } from './platform/env.ts'
import { serveWeb } from './platform/http/static.ts'
import { createLog } from './platform/log.ts'
import type { Mailer } from './platform/mailer.ts'
import { printAddress, printStep, sentenceOf } from './start/announce.ts'
import { demoMark } from './start/demo-mark.ts'
import { terminalMailer } from './start/terminal-mailer.ts'
import { openSystem, type System, type SystemOptions } from './system.ts'

const WEB = resolve(import.meta.dirname, '../../web/dist')

/** Starts the product: database, schema, demo on an empty database, then what this process is asked to run. */
async function start(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      reset: { type: 'boolean' },
      admin: { type: 'string' },
      run: { type: 'string' },
      'no-demo': { type: 'boolean' },
    },
  })
  const env = readEnv()
  const run = flags.run ?? env.RUN
  if (run !== 'all' && run !== 'web' && run !== 'worker')
    throw new Error(`--run=${run} is not known. It takes web, worker or all.`)
  const runs = new Set(run === 'all' ? ['web', 'worker'] : [run])
  const { ownerUrl, secret, embedded } = await findDatabase(env, flags.reset === true)
  const wantsDemo = flags['no-demo'] !== true && flags.admin === undefined
  await printStep(
    'Schema',
    () =>
      prepareDatabase(
        ownerUrl,
        listeners.map((listener) => listener.name),
      ),
    (names) => (names.length > 0 ? `${names.length} migrations` : 'up to date'),
  )

  const options: SystemOptions = {
    ownerUrl,
    secret,
    direct: embedded !== null || env.DATABASE_DIRECT === true,
    connections: env.DATABASE_POOL,
    isWorker: runs.has('worker'),
    clock: systemClock,
    log: createLog(env),
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    metricsToken: env.METRICS_TOKEN ?? null,
    mailer: mailerOf(env, embedded !== null),
    isLocalOnly: isLocalOnly(env),
    checkReplies: false,
  }
  if (embedded && wantsDemo && (await isEmpty(ownerUrl))) await fillDemo(options, resolve(env.DATA_DIR))
  const system = await openSystem(options)
  stopOnSignal(system, embedded)
  if (runs.has('worker')) await system.startWork()
  if (runs.has('web')) await listen(system, env)
  if (runs.has('web'))
    await printAddress(system, {
      address: env.PUBLIC_URL ?? `http://localhost:${portOf(system)}`,
      hasMailbox: options.mailer === null,
      admin: flags.admin ?? null,
    })
}

async function fillDemo(options: SystemOptions, folder: string): Promise<void> {
  const mark = demoMark(folder)
  mark.set()
  await printStep(
    'Demo group',
    () => seedDemo(options, systemClock.now()),
    (story) => story,
  )
  mark.clear()
}

async function findDatabase(
  env: Env,
  reset: boolean,
): Promise<{ ownerUrl: string; secret: string; embedded: Embedded | null }> {
  if (env.DATABASE_URL !== undefined) {
    if (!env.SECRET)
      throw new Error(
        'SECRET is not set. With DATABASE_URL it must be: 32 or more characters that sign session cookies, the same for every process.',
      )
    return { ownerUrl: env.DATABASE_URL, secret: env.SECRET, embedded: null }
  }
  const folder = resolve(env.DATA_DIR)
  const dataDir = join(folder, 'postgres')
  const isCutShort = demoMark(folder).isSet()
  if (reset || isCutShort) {
    await printStep(
      'Reset',
      () => resetEmbedded(dataDir),
      () => (isCutShort ? 'the demo had been cut short' : 'all data deleted'),
    )
    demoMark(folder).clear()
  }
  mkdirSync(folder, { recursive: true })
  const embedded = await printStep(
    'PostgreSQL',
    () => startEmbedded({ dataDir, log: () => {} }),
    (server) => `port ${server.port}${server.joined ? ', joined' : ''}`,
  )
  const ownerUrl = await ownDatabase(embedded.url, await keptSecret(folder, 'database-secret'))
  return { ownerUrl, secret: env.SECRET ?? (await keptSecret(folder, 'session-secret')), embedded }
}

function mailerOf(env: Env, isEmbedded: boolean): Mailer | null {
  if (env.SMTP_URL !== undefined) return createSmtpMailer({ url: env.SMTP_URL, from: env.MAIL_FROM })
  if (env.CODES === 'terminal') return terminalMailer()
  if (isEmbedded && isLocalOnly(env)) return null
  throw new Error(
    'No mail server is set, so nobody could receive a sign-in code. Set SMTP_URL, or CODES=terminal to print codes here.',
  )
}

async function listen(system: System, env: Env): Promise<void> {
  await serveWeb(system.app, WEB)
  try {
    await system.app.listen({ port: env.PORT, host: env.HOST })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'EADDRINUSE')
      throw new Error(`Port ${env.PORT} is taken. Stop the other program, or start with PORT=3001 npm start.`)
    if (error.code === 'EACCES')
      throw new Error(`Port ${env.PORT} needs more rights than this account has. Choose one above 1023 with PORT=.`)
    throw error
  }
}

function portOf(system: System): number {
  const address = system.app.server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** One Ctrl-C reaches this process twice: from the terminal and from the program that started it. */
const SAME_SIGNAL_MS = 500

/** Ctrl-C and SIGTERM let running requests end, then stop everything, the embedded server last. A second one insists. */
function stopOnSignal(system: System, embedded: Embedded | null): void {
  let stoppingSince: number | null = null
  const stop = async () => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(130)
      return
    }
    stoppingSince = performance.now()
    await system.stop()
    await embedded?.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
}

start().catch((error: unknown) => {
  process.stderr.write(`\n${sentenceOf(error)}\n`)
  process.exit(1)
})
