import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { BackupError } from './backup-error.ts'
import { isOfBackup } from './cluster-files.ts'
import { copyFile, copyFolder } from './copy-files.ts'
import type { CopiedFile, Description } from './description.ts'
import { basesOf, isBefore, isSegment, KEYS, PASSWORD, partsOf } from './layout.ts'

export type Taken = {
  readonly folder: string
  readonly endedAt: string
  readonly files: number
  readonly bytes: number
}

type Source = {
  /** Connection string of the running server's superuser. */
  readonly url: string
  readonly cluster: string
  readonly password: string
  /** The folder with the installation's keys. */
  readonly keys: string
  readonly major: string
}

/**
 * Copies a running server into a folder of its own below `into`, with the log and the keys that it takes to run again.
 * Everybody works on meanwhile. Cut short it leaves a folder that is no backup and that the next one removes.
 */
export async function takeBackup(source: Source, into: string): Promise<Taken> {
  const bases = basesOf(resolve(into))
  // The server's account passes through to its log; the backups themselves are nobody else's.
  mkdirSync(resolve(into), { recursive: true, mode: 0o711 })
  mkdirSync(bases, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(bases).filter((each) => each.startsWith(UNFINISHED)))
    rmSync(join(bases, name), { recursive: true, force: true })
  const aside = join(bases, `${UNFINISHED}${process.pid}`)
  const client = new pg.Client({ connectionString: source.url })
  await client.connect()
  try {
    const described = await copyServer(client, source, aside)
    await writeLasting(partsOf(aside).description, JSON.stringify(described))
    const folder = join(bases, described.endedAt.replaceAll(':', '-'))
    renameSync(aside, folder)
    await syncFolder(bases)
    const bytes = described.files.reduce((sum, { size }) => sum + size, 0)
    return { folder, endedAt: described.endedAt, files: described.files.length, bytes }
  } finally {
    await client.end()
    rmSync(aside, { recursive: true, force: true })
  }
}

const UNFINISHED = 'unfinished-'

async function copyServer(client: pg.Client, source: Source, aside: string): Promise<Description> {
  if (readdirSync(join(source.cluster, 'pg_tblspc')).length > 0)
    throw new BackupError('This server has tablespaces, which this backup does not copy. Use pg_basebackup.')
  // Keeps the server from recycling the log that this backup needs; it goes away with the connection.
  await client.query(`select pg_create_physical_replication_slot('holdfast_backup_' || pg_backend_pid(), true, true)`)
  const first = await one<{ segment: string }>(
    client,
    `select pg_walfile_name(pg_backup_start('holdfast', fast => true)) as segment`,
  )
  const parts = partsOf(aside)
  const cluster = await copyFolder(source.cluster, parts.cluster, isOfBackup)
  const end = await one<{ label: string; segment: string; endedAt: Date }>(
    client,
    `select s.labelfile as label, pg_walfile_name(s.lsn) as segment, clock_timestamp() as "endedAt"
     from pg_backup_stop(wait_for_archive => false) s`,
  )
  const label = await writeLasting(join(parts.cluster, LABEL), end.label)
  const log = await copyLog(join(source.cluster, 'pg_wal'), parts.log, [first.segment, end.segment])
  const keys = await copyKeys(source, parts.keys)
  return {
    postgres: source.major,
    endedAt: end.endedAt.toISOString(),
    firstSegment: first.segment,
    files: [
      ...within('cluster', [...cluster, { path: LABEL, ...label }]),
      ...within('wal', log),
      ...within('keys', keys),
    ],
  }
}

async function one<Row extends pg.QueryResultRow>(client: pg.Client, statement: string): Promise<Row> {
  const { rows } = await client.query<Row>(statement)
  const [row] = rows
  if (!row) throw new BackupError('The server did not say where its log stands.')
  return row
}

/** The segments from the first to the last that the copy needs, and which timeline followed which. */
async function copyLog(from: string, to: string, [first, last]: readonly [string, string]): Promise<CopiedFile[]> {
  const isNeeded = (name: string) =>
    name.endsWith('.history') || (isSegment(name) && !isBefore(name, first) && !isBefore(last, name))
  return copyNamed(from, to, readdirSync(from).filter(isNeeded))
}

/** An installation whose secrets come from its settings keeps none here. */
async function copyKeys({ keys, password }: Source, to: string): Promise<CopiedFile[]> {
  const kept = KEYS.filter((name) => existsSync(join(keys, name)))
  return [...(await copyNamed(keys, to, kept)), { path: PASSWORD, ...(await copyFile(password, join(to, PASSWORD))) }]
}

async function copyNamed(from: string, to: string, names: readonly string[]): Promise<CopiedFile[]> {
  const copied: CopiedFile[] = []
  for (const path of names) copied.push({ path, ...(await copyFile(join(from, path), join(to, path))) })
  return copied
}

const within = (folder: string, files: readonly CopiedFile[]) =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))

/** Where the server finds from which place on it has to play the log. */
const LABEL = 'backup_label'

async function writeLasting(file: string, text: string): Promise<Omit<CopiedFile, 'path'>> {
  await writeFile(file, text, { mode: 0o600, flush: true })
  return { size: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
