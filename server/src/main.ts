import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listeners } from './areas.ts'
import { isEmpty, prepareDatabase } from './platform/db/prepare.ts'
import { type Env, isLocalOnly, readEnv, stoodStillMark } from './platform/env.ts'
import { type ErrorTracker, NO_TRACKER } from './platform/error-reports/index.ts'
import { checkPort, portError } from './platform/http/port.ts'
import { serveWeb } from './platform/http/static.ts'
import { createLog } from './platform/log.ts'
import type { Mailer } from './platform/messages/index.ts'
import { startWatchdog } from './platform/watchdog/index.ts'
import { type Accounts, readAccounts } from './start/account-settings.ts'
import { printAddress, printStep, sentenceOf } from './start/announce.ts'
import { endOnCrash } from './start/end-on-crash.ts'
import { fillDemo } from './start/fill-demo.ts'
import { findDatabase } from './start/find-database.ts'
import { optionsOf } from './start/options-of.ts'
import { stopOnSignal } from './start/stopping.ts'
import { terminalMailer } from './start/terminal-mailer.ts'
import { openSystem, type System } from './system.ts'

const WEB = resolve(import.meta.dirname, '../../web/dist')

/** Starts the product: database, schema, demo on an empty database, then what this process is asked to run. */
async function start(onStop: (stop: () => Promise<void>) => void): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      reset: { type: 'boolean' },
      admin: { type: 'string' },
      run: { type: 'string' },
      'no-demo': { type: 'boolean' },
    },
  })
  const env = readEnv()
  const watchdog = startWatchdog({ mark: stoodStillMark() })
  onStop(watchdog.stop)
  const accounts = readAccounts(env)
  const run = flags.run ?? env.RUN
  if (run !== 'all' && run !== 'web' && run !== 'worker')
    throw new Error(`--run=${run} is not known. It takes web, worker or all.`)
  const runs = new Set(run === 'all' ? ['web', 'worker'] : [run])
  if (runs.has('web')) await checkPort(env)
  const found = await findDatabase(env, flags.reset === true)
  if (found.embedded) onStop(found.embedded.stop)
  const wantsDemo = flags['no-demo'] !== true && flags.admin === undefined
  await printStep(
    'Schema',
    () =>
      prepareDatabase(
        found.ownerUrl,
        listeners.map((listener) => listener.name),
      ),
    (names) => (names.length > 0 ? `${names.length} migrations` : 'up to date'),
  )

  const log = createLog(env)
  const tracker = await trackerOf(env)
  endOnCrash(log, tracker)
  const options = optionsOf(env, accounts, found, {
    isWorker: runs.has('worker'),
    log,
    report: tracker.report,
    atWork: watchdog.note,
    mailer: ownMailer(env, accounts, found.embedded !== null),
  })
  if (found.embedded && wantsDemo && (await isEmpty(found.ownerUrl)))
    await printStep(
      'Demo group',
      () => fillDemo(options, env.DATA_DIR),
      (story) => story,
    )
  const system = await openSystem(options)
  onStop(system.stop)
  if (runs.has('worker')) await system.startWork()
  if (runs.has('web')) await listen(system, env)
  if (runs.has('web'))
    await printAddress(system, {
      address: env.PUBLIC_URL ?? `http://localhost:${portOf(system)}`,
      hasMailbox: options.mailer === null && !hasMail(accounts),
      admin: flags.admin ?? null,
    })
}

/** The library of error tracking is loaded only where it is wanted. */
async function trackerOf({ SENTRY_DSN: dsn }: Env): Promise<ErrorTracker> {
  if (dsn === undefined) return NO_TRACKER
  const { createErrorTracker } = await import('./integrations/error-tracking/index.ts')
  return createErrorTracker({ dsn })
}

/** null: an account sends mail, or the mailbox of a local server keeps it. */
function ownMailer(env: Env, accounts: Accounts, isEmbedded: boolean): Mailer | null {
  if (hasMail(accounts)) return null
  if (env.CODES === 'terminal') return terminalMailer()
  if (isEmbedded && isLocalOnly(env)) return null
  throw new Error(
    'No mail server is set, so nobody could receive a sign-in code. Set SMTP_URL or SENDGRID_API_KEY, or CODES=terminal to print codes here.',
  )
}

function hasMail({ smtp, sendgrid }: Accounts): boolean {
  return smtp !== null || sendgrid.some(({ venture }) => venture === null)
}

async function listen(system: System, env: Env): Promise<void> {
  await serveWeb(system.app, WEB)
  try {
    await system.app.listen({ port: env.PORT, host: env.HOST })
  } catch (error) {
    throw portError(error, env.PORT)
  }
}

function portOf(system: System): number {
  const address = system.app.server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const stopping = stopOnSignal()
start(stopping.add).catch(async (error: unknown) => {
  // A step that fails because everything is being stopped is no news.
  if (stopping.isStopping()) return
  process.stderr.write(`\n${sentenceOf(error)}\n`)
  await stopping.stopAll().catch(() => {})
  process.exit(1)
})
