import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error.ts'

// SQLite's are the only file locks Node offers, and what we want of them is that the system drops a lock with its
// holder, however that dies: no stale pids, no guesses. The files stay empty, and are never opened in any other way:
// closing any descriptor of a file drops all locks this process has on it.

export type Hold = { release(): void }

const SQLITE_BUSY = 5
const WAIT_MS = 25
const ATTEMPTS = (15 * 60_000) / WAIT_MS

// A connection that nobody refers to would be collected, and its lock dropped.
const held = new Set<DatabaseSync>()

/** Runs `work` alone among all processes; waits up to 15 minutes, longer than any recovery of a local database. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const lock = tryHold(file, 'begin exclusive')
    if (lock !== undefined) return await work().finally(lock.release)
    await pause(WAIT_MS)
  }
  throw new EmbeddedError(`Another start of Holdfast has been holding ${file} for 15 minutes.`)
}

/** Shows this process's presence until released or dead. Many may hold at once; asked only under the start lock. */
export function holdShared(file: string): Hold {
  const hold = tryHold(file, 'begin; select count(*) from sqlite_schema')
  if (hold === undefined) throw new EmbeddedError(`${file} is locked by another program.`)
  return hold
}

export function isHeld(file: string): boolean {
  const lock = tryHold(file, 'begin exclusive')
  lock?.release()
  return lock === undefined
}

function tryHold(file: string, how: string): Hold | undefined {
  const connection = new DatabaseSync(file)
  try {
    // In memory, or an exclusive lock would need room on the disk for its journal.
    connection.exec(`pragma journal_mode = memory; ${how}`)
  } catch (error) {
    connection.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
  held.add(connection)
  const release = () => {
    if (held.delete(connection)) connection.close()
  }
  return { release }
}
