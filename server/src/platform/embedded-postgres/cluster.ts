import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { giveToServer, type Place, paths } from './place.ts'
import { runProgram } from './run-program.ts'

/** Makes the cluster when there is none and returns the superuser's password. Needs the start lock. */
export async function makeCluster(place: Place, test: boolean, log: (sentence: string) => void): Promise<string> {
  const { cluster, password } = paths(place)
  if (existsSync(cluster)) {
    refuseOtherMajor(place, cluster)
    return readPassword(password)
  }
  log('Preparing the database folder …')
  writeFileSync(password, randomBytes(24).toString('hex'))
  giveToServer(place, password, 0o600)
  await initialise(place, test)
  return readPassword(password)
}

/** Made aside and renamed: a start that is cut short leaves no half cluster, only a folder that the next one removes. */
async function initialise(place: Place, test: boolean): Promise<void> {
  removeUnfinished(place.home)
  const aside = mkdtempSync(join(place.home, 'making-'))
  giveToServer(place, aside, 0o700)
  const { code, output } = await runProgram(place, 'initdb', [
    `--pgdata=${aside}`,
    `--pwfile=${paths(place).password}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(test ? ['--no-sync'] : []),
  ])
  if (code !== 0) {
    removeUnfinished(place.home)
    throw new EmbeddedError(`PostgreSQL could not make a database in ${place.home}: ${problem(output)}`)
  }
  renameSync(aside, paths(place).cluster)
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('making-')))
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 })
}

/** The disk's own message is inside one of these lines; the rest is progress. */
function problem(output: string): string {
  return output.split('\n').find((line) => /error|fatal|panic|could not/i.test(line)) ?? output.slice(-300)
}

function refuseOtherMajor({ home, major }: Place, cluster: string): void {
  const versionFile = join(cluster, 'PG_VERSION')
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'an unknown version'
  if (found !== major)
    throw new EmbeddedError(
      `The data folder ${home} was written by PostgreSQL ${found} and this is PostgreSQL ${major}: start it with the version of Holdfast that wrote it, or begin anew with npm start -- --reset.`,
    )
}

function readPassword(file: string): string {
  if (!existsSync(file)) throw new EmbeddedError(`The password of the database is missing: put ${file} back.`)
  return readFileSync(file, 'utf8').trim()
}
