import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error.ts'

export type RunningServer = { readonly pid: number; readonly port: number; readonly ready: boolean }

const WAIT_MS = 50
const ATTEMPTS = (10 * 60_000) / WAIT_MS

/** The live server of this cluster once it has finished recovering or stopping; undefined when there is none. */
export async function settledServer(cluster: string): Promise<RunningServer | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const server = runningServer(cluster)
    if (server === undefined || server.ready) return server
    await pause(WAIT_MS)
  }
  throw new EmbeddedError(`The PostgreSQL of ${cluster} has not become ready for 10 minutes.`)
}

/** By postmaster.pid: process on line 1, port on line 4, status on line 8. A live pid alone proves nothing. */
export function runningServer(cluster: string): RunningServer | undefined {
  const lines = pidFileLines(cluster)
  const pid = Number(lines[0])
  if (!(pid > 0) || !isServerOf(cluster, pid)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Key and id of its shared memory are on line 7. */
export function sharedMemoryId(cluster: string): number | undefined {
  const id = Number(pidFileLines(cluster)[6]?.trim().split(/\s+/)[1])
  return Number.isInteger(id) ? id : undefined
}

function pidFileLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** A killed server can stay as a zombie, and after a restart of the machine or container its pid can be anyone's. */
function isServerOf(cluster: string, pid: number): boolean {
  if (!existsSync('/proc/self/stat')) return isAlive(pid)
  try {
    const state = /^\d+ \((.*)\) (.)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return state?.[1] === 'postgres' && state[2] !== 'Z' && isIn(cluster, pid)
  } catch {
    return false
  }
}

/** The server's working directory is its cluster. Root in a container may not be allowed to look: then it counts as ours. */
function isIn(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
