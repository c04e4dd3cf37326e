import { answers } from './answers.ts'
import { readyArchive } from './archive.ts'
import { makeCluster } from './cluster.ts'
import { EmbeddedError, inOneSentence } from './embedded-error.ts'
import { holdShared, withLock } from './file-lock.ts'
import { clearDeadServer, launchServer } from './launch-server.ts'
import { leaveServer } from './leave-server.ts'
import { findPlace, type Place, paths, prepareHome } from './place.ts'
import { settledServer } from './running-server.ts'
import type { Running } from './settings.ts'
import { startWatchdog } from './watch.ts'

export type EmbeddedOptions = {
  /** A folder of its own: the cluster, its password, its log and two lock files live in it. */
  readonly dataDir: string
  /** For throwaway data: nothing is flushed to disk, and a power cut may destroy it. */
  readonly test?: boolean
  /** Folder into which the server copies its log as it goes, so that any moment can be restored. */
  readonly archive?: string
  readonly log: (sentence: string) => void
}

export type Embedded = {
  /** Connection string of the superuser, database `postgres`. */
  readonly url: string
  readonly port: number
  /** True when the server was already running, for another process or left by a dead one. */
  readonly joined: boolean
  /** Leaves; the last one to leave stops the server. Calling it again does nothing. */
  stop(): Promise<void>
}

/** Starts the PostgreSQL of `dataDir`, or joins it when it runs. Throws EmbeddedError, one sentence for the operator. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    const place = await findPlace(options.dataDir)
    if (place.moved)
      options.log(`PostgreSQL cannot reach ${options.dataDir} from its account; its files are in ${place.home}.`)
    prepareHome(place)
    return await withLock(paths(place).startLock, () => enter(place, options))
  } catch (error) {
    throw inOneSentence(error, options.dataDir)
  }
}

/** Presence and watchdog come before the server: from its first moment there is someone to stop it. */
async function enter(place: Place, { test = false, archive, log }: EmbeddedOptions): Promise<Embedded> {
  const presence = holdShared(paths(place).usersLock)
  const watchdog = startWatchdog(place)
  let leaving: Promise<void> | undefined
  const stop = () => {
    leaving ??= leaveServer(place, presence).then(watchdog.dismiss)
    return leaving
  }
  try {
    const password = await makeCluster(place, test, log)
    const { port, joined } = await joinOrLaunch(place, password, {
      test,
      archive: archive === undefined ? null : readyArchive(place, archive),
    })
    return { url: superuserUrl(port, password), port, joined, stop }
  } catch (error) {
    presence.release()
    watchdog.dismiss()
    throw error
  }
}

/** Three attempts: a free port may be taken in between, and a launch begun by a process that died meanwhile may win. */
async function joinOrLaunch(
  place: Place,
  password: string,
  running: Running,
): Promise<{ port: number; joined: boolean }> {
  let failure = ''
  for (let attempt = 1; attempt <= 3; attempt++) {
    const server = await settledServer(paths(place).cluster)
    if (server !== undefined && (await answers(superuserUrl(server.port, password), paths(place).cluster)))
      return { port: server.port, joined: true }
    await clearDeadServer(place)
    const launched = await launchServer(place, running)
    if ('port' in launched) return { port: launched.port, joined: false }
    failure = launched.failure
  }
  throw new EmbeddedError(failure)
}

function superuserUrl(port: number, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
}
