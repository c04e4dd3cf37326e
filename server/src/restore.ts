// `npm run restore -- --from <folder> [--until <moment>]`: makes the embedded database of DATA_DIR from a backup.
import { parseArgs } from 'node:util'
import { BackupError, restoreBackup } from './platform/backups/index.ts'
import { readEnv } from './platform/env.ts'
import { sentenceOf } from './start/announce.ts'

async function restore(): Promise<void> {
  const { values: asked } = parseArgs({ options: { from: { type: 'string' }, until: { type: 'string' } } })
  const env = readEnv()
  const from = asked.from ?? env.BACKUP_DIR
  if (from === undefined)
    throw new BackupError('Say from where: npm run restore -- --from <folder>, or set BACKUP_DIR.')
  const until = asked.until === undefined ? null : momentOf(asked.until)
  const restored = await restoreBackup({ from, into: env.DATA_DIR, until })
  process.stdout.write(
    `${restored.folder} is restored into ${env.DATA_DIR}${until === null ? '' : `, as of ${until}`}.\nProve it with npm run verify, then start with npm start.\n`,
  )
}

function momentOf(text: string): string {
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new BackupError(`"${text}" is no moment. Write it with its zone, like 2026-06-18T14:00:00Z.`)
  }
}

await restore().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
})
