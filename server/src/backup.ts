// `npm run backup -- [--to <folder>] [--keep <number>]`: copies the embedded database with its keys while everybody works on.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupError, forgetOldBackups, takeBackup } from './platform/backups/index.ts'
import { findPlace, paths, startEmbedded } from './platform/embedded-postgres/index.ts'
import { type Env, readEnv } from './platform/env.ts'
import { sentenceOf } from './start/announce.ts'

async function backup(): Promise<void> {
  const { values: asked } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string' } } })
  const env = readEnv()
  const into = asked.to ?? env.BACKUP_DIR
  if (into === undefined) throw new BackupError('Say where to: npm run backup -- --to <folder>, or set BACKUP_DIR.')
  const keep = asked.keep === undefined ? null : wholeNumber(asked.keep)
  refuseOtherServer(env)
  const folder = resolve(env.DATA_DIR)
  const dataDir = join(folder, 'postgres')
  const place = await findPlace(dataDir)
  const { cluster, password } = paths(place)
  const server = await startEmbedded({ dataDir, log: () => {} })
  try {
    const taken = await takeBackup({ url: server.url, cluster, password, keys: folder, major: place.major }, into)
    const megabytes = (taken.bytes / 1_000_000).toFixed(0)
    process.stdout.write(`${taken.folder}\n  as of ${taken.endedAt}, ${taken.files} files, ${megabytes} MB\n`)
    if (keep !== null) process.stdout.write(`  ${forgetOldBackups(into, keep)} older backups deleted\n`)
  } finally {
    await server.stop()
  }
}

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

await backup().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
})
