import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Place } from './place.ts'

/**
 * A process of its own session whose standard input ends when this one dies, however it dies; then it leaves the server
 * on our behalf. Signals to our terminal or process group do not reach it.
 */
export function startWatchdog(place: Place): { dismiss(): void } {
  const program = join(import.meta.dirname, 'watchdog.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(place)], {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without one, a server left by a killed process is joined by the next start all the same.
  child.once('error', () => undefined)
  child.unref()
  const lifeline = child.stdin as Socket
  lifeline.unref()
  return { dismiss: () => child.kill() }
}
