import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BackupError } from './backup-error.ts'
import { type Backup, backupsIn } from './description.ts'
import { archiveOf } from './layout.ts'
import { putBack, takeAway } from './put-back.ts'
import { recover } from './recover.ts'

export type Restoring = {
  /** A folder of backups, or one backup. */
  readonly from: string
  /** The installation's folder, which has no database yet. */
  readonly into: string
  /** What was committed by then, ISO 8601 in UTC; null: as late as the log goes. */
  readonly until: string | null
}

export type Restored = { readonly folder: string; readonly endedAt: string; readonly files: number }

/** Makes an installation of a backup and plays its log to the moment that is asked for. What is there is never overwritten. */
export async function restoreBackup({ from, into, until }: Restoring): Promise<Restored> {
  const folder = resolve(from)
  const backup = chosen(backupsIn(folder), folder, until)
  const archive = archiveOf(folder)
  if (until !== null && !existsSync(archive))
    throw new BackupError(
      `There is no log beside these backups, so no moment can be chosen: ${archive} is missing. Restore without a moment.`,
    )
  const dataDir = join(resolve(into), 'postgres')
  const place = await putBack(backup, resolve(into), dataDir)
  try {
    await recover(place, dataDir, { archive: existsSync(archive) ? archive : null, until })
  } catch (error) {
    takeAway(place, resolve(into))
    throw error
  }
  return { folder: backup.folder, endedAt: backup.endedAt, files: backup.files.length }
}

/** The newest that ended by then: the less log is to be played. */
function chosen(backups: readonly Backup[], folder: string, until: string | null): Backup {
  const [oldest] = backups
  if (oldest === undefined) throw new BackupError(`There is no backup in ${folder}.`)
  const found = backups.findLast(({ endedAt }) => until === null || endedAt <= until)
  if (found) return found
  throw new BackupError(`The earliest moment that can be restored from ${folder} is ${oldest.endedAt}.`)
}
