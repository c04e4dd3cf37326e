import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error.ts'
import { type Place, paths } from './place.ts'
import { runProgram } from './run-program.ts'
import { runningServer, sharedMemoryId } from './running-server.ts'
import { commandLine, type Running } from './settings.ts'

/** Starts the server as a daemon and waits until it accepts connections, after a crash as long as recovery takes. */
export async function launchServer(place: Place, running: Running): Promise<{ port: number } | { failure: string }> {
  const { cluster, log } = paths(place)
  if (existsSync(log)) renameSync(log, `${log}.old`)
  const port = await freePort()
  const options = commandLine(port, running)
  const args = ['start', '-w', '-s', '-t', '600', '-D', cluster, '-l', log, '-o', options]
  const { code, output } = await runProgram(place, 'pg_ctl', args)
  if (code === 0) return { port }
  return { failure: `PostgreSQL did not start: ${firstProblem(log) ?? output}. Its log is ${log}.` }
}

export async function stopServer(place: Place): Promise<void> {
  const { cluster } = paths(place)
  if (runningServer(cluster) === undefined) return
  const { code, output } = await runProgram(place, 'pg_ctl', [
    'stop',
    '-w',
    '-s',
    '-t',
    '60',
    '-m',
    'fast',
    '-D',
    cluster,
  ])
  if (code !== 0 && runningServer(cluster) !== undefined)
    throw new EmbeddedError(`PostgreSQL did not stop within a minute: ${output}`)
}

/**
 * Removes the postmaster.pid of a server that is gone: PostgreSQL itself would believe a zombie or a reused pid.
 * Its second guard is kept: no process of the dead server may still be attached to the shared memory.
 */
export async function clearDeadServer(place: Place): Promise<void> {
  const { cluster } = paths(place)
  const memory = sharedMemoryId(cluster)
  for (let attempt = 0; memory !== undefined && isAttached(memory); attempt++) {
    if (attempt === 200)
      throw new EmbeddedError(`Processes of a killed PostgreSQL still work on ${cluster}: end them first.`)
    await pause(50)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Columns of /proc/sysvipc/shm: key, shmid, perms, size, cpid, lpid, nattch, … */
function isAttached(memory: number): boolean {
  if (!existsSync('/proc/sysvipc/shm')) return false
  const rows = readFileSync('/proc/sysvipc/shm', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return rows.some((row) => Number(row[1]) === memory && Number(row[6]) > 0)
}

/** Free a moment ago: another program may take it before PostgreSQL does, then the caller tries again. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function firstProblem(log: string): string | undefined {
  if (!existsSync(log)) return undefined
  return /(?:FATAL|PANIC): {2}(.*)/.exec(readFileSync(log, 'utf8'))?.[1]
}
