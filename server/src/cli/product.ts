import { migrationState } from '../platform/db/migrate.ts'
import { readEnv } from '../platform/env.ts'
import { createLog } from '../platform/log.ts'
import { readAccounts } from '../start/account-settings.ts'
import { sentenceOf } from '../start/announce.ts'
import type { FoundDatabase } from '../start/find-database.ts'
import { joinDatabase } from '../start/join-database.ts'
import { optionsOf } from '../start/options-of.ts'
import type { System } from '../system.ts'
import type { SystemOptions } from '../system-options.ts'

/** The database of this installation, left again when the work is done. */
export async function withDatabase<R>(
  { isNew = false }: { readonly isNew?: boolean },
  work: (found: FoundDatabase) => Promise<R>,
): Promise<R> {
  const found = await joinDatabase(readEnv(), { isNew })
  try {
    return await work(found)
  } finally {
    await found.embedded?.stop()
  }
}

/** The whole product over it, which serves nobody else and does no work of the queue. */
export function withProduct<R>(work: (system: System) => Promise<R>): Promise<R> {
  return withDatabase({}, async (found) => {
    await requireSchema(found.ownerUrl)
    // Loaded where it is needed: a word of help does not wait for the whole product.
    const { openSystem } = await import('../system.ts')
    const system = await openSystem(quietOptions(found))
    try {
      await system.app.ready()
      return await work(system)
    } finally {
      await system.stop()
    }
  })
}

/** Standard output is for what was asked; what goes wrong inside is told beside it. */
export function quietOptions(found: FoundDatabase): SystemOptions {
  const env = readEnv()
  return optionsOf(env, readAccounts(env), found, {
    isWorker: false,
    log: createLog({ LOG_LEVEL: 'silent' }),
    report: (error) => void process.stderr.write(`${sentenceOf(error)}\n`),
    atWork: () => {},
    // What is to be mailed waits in the queue for a worker.
    mailer: null,
  })
}

export async function requireSchema(ownerUrl: string): Promise<void> {
  const { missing } = await migrationState(ownerUrl)
  if (missing.length > 0)
    throw new Error(
      `The database lacks ${missing.length} of this version's migrations, the first ${missing[0]}. Run npx holdfast migrate.`,
    )
}
