import { resolve } from 'node:path'
import { backupsIn } from '../../platform/backups/index.ts'
import { systemClock } from '../../platform/clock.ts'
import type { Env } from '../../platform/env.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

/** One a day, and some hours for it to be late. */
const WARN_HOURS = 26
const FAIL_HOURS = 7 * 24

/** How old the last backup is. */
export function checkBackups(env: Env): readonly Finding[] {
  if (env.DATABASE_URL !== undefined) return [ok('backups', 'this server is yours, and backed up with its own tools')]
  if (env.BACKUP_DIR === undefined)
    return [warn('backups', 'BACKUP_DIR is not set. Set it, and run npx holdfast backup every day.')]
  const folder = resolve(env.BACKUP_DIR)
  const last = backupsIn(folder).at(-1)
  if (last === undefined) return [fail('backups', `none in ${folder}. Run npx holdfast backup.`)]
  return [judgeAge(last.endedAt, systemClock.now())]
}

export function judgeAge(endedAt: string, now: string): Finding {
  const hours = (Date.parse(now) - Date.parse(endedAt)) / 3_600_000
  const says = `the last is of ${endedAt}, ${hours.toFixed(1)} hours old`
  if (hours <= WARN_HOURS) return ok('backups', says)
  const todo = `${says}. Run npx holdfast backup, and see why the daily one does not (systemctl status holdfast-backup).`
  return hours > FAIL_HOURS ? fail('backups', todo) : warn('backups', todo)
}
