import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backupsIn } from './description.ts'
import { archiveOf, isBefore, isSegment } from './layout.ts'

/** Keeps the newest backups, at least one, and the log since the oldest that is kept. How many backups were deleted. */
export function forgetOldBackups(into: string, keep: number): number {
  const folder = resolve(into)
  const backups = backupsIn(folder)
  const old = backups.slice(0, -Math.max(keep, 1))
  for (const backup of old) rmSync(backup.folder, { recursive: true })
  const oldest = backups[old.length]
  const archive = archiveOf(folder)
  if (oldest === undefined || !existsSync(archive)) return old.length
  for (const name of readdirSync(archive))
    if (isSegment(name) && isBefore(name, oldest.firstSegment)) rmSync(join(archive, name))
  return old.length
}
