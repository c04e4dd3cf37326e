import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findPlace, giveToServer, type Place, paths, prepareHome } from '../embedded-postgres/index.ts'
import { BackupError } from './backup-error.ts'
import { atOnce, copyFile } from './copy-files.ts'
import type { Backup } from './description.ts'
import { KEYS, PASSWORD } from './layout.ts'

/** Lays the files of a backup where the embedded server looks for them, each checked against what was written. */
export async function putBack(backup: Backup, home: string, dataDir: string): Promise<Place> {
  mkdirSync(home, { recursive: true })
  const place = await findPlace(dataDir)
  const { cluster, password } = paths(place)
  const taken = [cluster, ...KEYS.map((name) => join(home, name))].find((path) => existsSync(path))
  if (taken !== undefined)
    throw new BackupError(`${taken} is there already. Restore into another folder, or move this one away first.`)
  if (backup.postgres !== place.major)
    throw new BackupError(
      `The backup is of PostgreSQL ${backup.postgres} and this is PostgreSQL ${place.major}. Restore it with the version of Holdfast that took it.`,
    )
  prepareHome(place)
  const aside = mkdtempSync(join(place.home, 'making-'))
  try {
    await copyChecked(backup, aside)
    giveAll(place, join(aside, 'cluster'))
    for (const name of readdirSync(join(aside, 'keys')))
      renameSync(join(aside, 'keys', name), name === PASSWORD ? password : join(home, name))
    giveToServer(place, password, 0o600)
    renameSync(join(aside, 'cluster'), cluster)
    return place
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** What could not be recovered is no installation. */
export function takeAway(place: Place, home: string): void {
  const { cluster, password } = paths(place)
  for (const path of [cluster, password, ...KEYS.map((name) => join(home, name))])
    rmSync(path, { recursive: true, force: true })
}

/** The log lies where the server looks for it first. */
async function copyChecked({ folder, files }: Backup, aside: string): Promise<void> {
  for (const path of foldersIn(join(folder, 'cluster'))) mkdirSync(join(aside, 'cluster', path), { recursive: true })
  await atOnce(files, async ({ path, size, sha256 }) => {
    const target = join(aside, path.replace(/^wal\//, 'cluster/pg_wal/'))
    const copied = await copyFile(join(folder, path), target).catch(() => null)
    if (copied?.size !== size || copied.sha256 !== sha256)
      throw new BackupError(`The backup ${folder} is damaged: ${path} is not as it was written. Use another backup.`)
    return []
  })
}

/** Those without a file too: the server does not make them by itself. */
function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function giveAll(place: Place, folder: string): void {
  giveToServer(place, folder, 0o700)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    giveToServer(place, join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600)
}
