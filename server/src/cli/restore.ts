import { BackupError, restoreBackup } from '../platform/backups/index.ts'
import { readEnv } from '../platform/env.ts'
import { command, done } from './command.ts'

export const restore = command({
  name: 'restore',
  says: 'Makes the embedded database of DATA_DIR from a backup',
  more: 'It never writes over a database that is there. verify then proves its pay.',
  takes: {
    from: { says: 'the folder of backups, or one of them; without it BACKUP_DIR' },
    until: { says: 'the moment to restore, such as 2026-06-18T14:00:00Z; without it as late as the log goes' },
  },
  run: async ({ from: given, until: asked }) => {
    const env = readEnv()
    const from = given ?? env.BACKUP_DIR
    if (from === undefined)
      throw new BackupError('Say from where: npm run restore -- --from <folder>, or set BACKUP_DIR.')
    const until = asked === undefined ? null : momentOf(asked)
    const restored = await restoreBackup({ from, into: env.DATA_DIR, until })
    return done(
      [
        `${restored.folder} is restored into ${env.DATA_DIR}${until === null ? '' : `, as of ${until}`}.`,
        'Prove it with npm run verify, then start with npm start.',
      ],
      { ...restored, into: env.DATA_DIR, until },
    )
  },
})

function momentOf(text: string): string {
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new BackupError(`"${text}" is no moment. Write it with its zone, like 2026-06-18T14:00:00Z.`)
  }
}
