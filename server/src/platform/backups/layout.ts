import { join } from 'node:path'

/** Where a folder of backups keeps what: each backup below `base` by the moment it ended, and the log beside them. */
export const basesOf = (folder: string): string => join(folder, 'base')
export const archiveOf = (folder: string): string => join(folder, 'wal')

/** Where a backup keeps what. `backup.json` is written last: without it there is no backup. */
export function partsOf(backup: string) {
  return {
    cluster: join(backup, 'cluster'),
    log: join(backup, 'wal'),
    keys: join(backup, 'keys'),
    description: join(backup, 'backup.json'),
  } as const
}

/** What this installation keeps beside its data, and without which the data cannot be read. */
export const KEYS = ['database-secret', 'session-secret'] as const
/** Of the embedded server's superuser. */
export const PASSWORD = 'password'

/** A file of the log: timeline, then place; 24 hexadecimal digits. */
export const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name)
/** Whether a segment holds what was written before another's: by place alone, whichever timeline. */
export const isBefore = (one: string, other: string): boolean => one.slice(8) < other.slice(8)
