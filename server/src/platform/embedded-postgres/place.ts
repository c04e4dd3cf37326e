import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, serverAccount } from './account.ts'
import { EmbeddedError } from './embedded-error.ts'
import { copyNative, nativeFolder } from './native-folder.ts'
import { canTraverse } from './reach.ts'
import { runProgram } from './run-program.ts'

/** Where the server's files are. Plain data: it is handed to the watchdog as JSON. */
export type Place = {
  readonly native: string
  readonly home: string
  readonly major: string
  readonly moved: boolean
  /** The account the server runs as; only root needs one. */
  readonly account: Account | null
}

const SHARED_ROOT = '/var/lib/holdfast'

/** Usually the package's own folder and `dataDir`. Root's private folders are out of reach of the server's account. */
export async function findPlace(dataDir: string): Promise<Place> {
  const { native, version } = nativeFolder()
  const major = version.split('.')[0] ?? version
  const wanted = wantedHome(dataDir)
  if (process.getuid?.() !== 0) return { native, home: wanted, major, moved: false, account: null }
  const elsewhere = join(SHARED_ROOT, createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  const account = serverAccount([wanted, elsewhere].map((home) => join(home, 'cluster')))
  const moved = !canTraverse(dirname(wanted), account)
  if (moved && existsSync(join(wanted, 'cluster')))
    throw new EmbeddedError(
      `The data folder ${wanted} is out of reach of its owner (uid ${account.uid}): open its parents.`,
    )
  const runs = (await runProgram({ native, account }, 'postgres', ['--version'])).code === 0
  return {
    native: runs ? native : copyNative(native, version, SHARED_ROOT),
    home: moved ? elsewhere : wanted,
    major,
    moved,
    account,
  }
}

export function paths({ home }: Pick<Place, 'home'>) {
  return {
    cluster: join(home, 'cluster'),
    password: join(home, 'password'),
    log: join(home, 'server.log'),
    startLock: join(home, 'start.lock'),
    usersLock: join(home, 'users.lock'),
  } as const
}

export function prepareHome(place: Place): void {
  const { startLock, usersLock } = paths(place)
  mkdirSync(place.home, { recursive: true })
  if (place.moved) chmodSync(SHARED_ROOT, 0o755)
  giveToServer(place, place.home, 0o700)
  for (const file of [startLock, usersLock]) {
    if (existsSync(file)) continue
    writeFileSync(file, '', { flag: 'a' })
    giveToServer(place, file, 0o600)
  }
}

export function giveToServer(place: Pick<Place, 'account'>, path: string, mode: number): void {
  chmodSync(path, mode)
  if (place.account !== null) chownSync(path, place.account.uid, place.account.gid)
}

/** The real path, so that two ways to one folder share locks and, when moved, the place. */
function wantedHome(dataDir: string): string {
  const home = resolve(dataDir)
  mkdirSync(dirname(home), { recursive: true })
  return existsSync(home) ? realpathSync(home) : join(realpathSync(dirname(home)), basename(home))
}
