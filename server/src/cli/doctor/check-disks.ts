import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Env } from '../../platform/env.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

const GB = 1_000_000_000
/** Below this the database soon refuses writes. */
const FAIL_BYTES = 0.5 * GB
const WARN_BYTES = 5 * GB

/** What is free where this machine keeps data and backups. */
export async function checkDisks(env: Env): Promise<readonly Finding[]> {
  const folders = [
    ...(env.DATABASE_URL === undefined ? [['data', env.DATA_DIR] as const] : []),
    ...(env.BACKUP_DIR === undefined ? [] : [['backup', env.BACKUP_DIR] as const]),
  ]
  return Promise.all(folders.map(([what, folder]) => diskFinding(what, resolve(folder))))
}

async function diskFinding(what: string, folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(folder))
  return judgeFree(what, folder, bavail * bsize)
}

export function judgeFree(what: string, folder: string, bytes: number): Finding {
  const about = `disk of ${what}`
  const says = `${(bytes / GB).toFixed(1)} GB free in ${folder}`
  if (bytes >= WARN_BYTES) return ok(about, says)
  const todo = `${says}. Delete old backups (npx holdfast backup --keep 7) and other files, or give it a larger disk.`
  return bytes < FAIL_BYTES ? fail(about, todo) : warn(about, todo)
}

/** A folder that is made later lies on the disk of the nearest one above it. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder))
}
