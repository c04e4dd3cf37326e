import { join, resolve } from 'node:path'
import { BackupError, forgetOldBackups, takeBackup } from '../platform/backups/index.ts'
import { findPlace, paths } from '../platform/embedded-postgres/index.ts'
import { type Env, readEnv } from '../platform/env.ts'
import { command, done } from './command.ts'
import { withDatabase } from './product.ts'

export const backup = command({
  name: 'backup',
  says: 'Copies the embedded database with its keys while everybody works on',
  takes: {
    to: { says: 'the folder of backups; without it BACKUP_DIR' },
    keep: { says: 'how many to keep: older ones are deleted' },
  },
  run: async ({ to, keep }) => {
    const env = readEnv()
    const into = to ?? env.BACKUP_DIR
    if (into === undefined) throw new BackupError('Say where to: npm run backup -- --to <folder>, or set BACKUP_DIR.')
    const kept = keep === undefined ? null : wholeNumber(keep)
    refuseOtherServer(env)
    return withDatabase({}, async ({ embedded }) => {
      if (embedded === null) throw new BackupError('There is no embedded database here.')
      const folder = resolve(env.DATA_DIR)
      const place = await findPlace(join(folder, 'postgres'))
      const { cluster, password } = paths(place)
      const taken = await takeBackup({ url: embedded.url, cluster, password, keys: folder, major: place.major }, into)
      const forgotten = kept === null ? null : forgetOldBackups(into, kept)
      return done(
        [
          taken.folder,
          `  as of ${taken.endedAt}, ${taken.files} files, ${(taken.bytes / 1_000_000).toFixed(0)} MB`,
          ...(forgotten === null ? [] : [`  ${forgotten} older backups deleted`]),
        ],
        { ...taken, forgotten },
      )
    })
  },
})

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new BackupError(`--keep=${text} is no number of backups. Write it like --keep 7.`)
  return Number(text)
}

function refuseOtherServer({ DATABASE_URL: url }: Env): void {
  if (url === undefined) return
  throw new BackupError(
    'DATABASE_URL names a server of your own. Back it up with its own tools (pg_basebackup and its archived log, or pg_dump of PostgreSQL 18 by a login that reads all rows); this command knows the embedded database only.',
  )
}
