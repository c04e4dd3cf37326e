import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A process of the product as a supervisor starts it, over a database that is there. */
export type Started = {
  readonly child: ChildProcess
  /** SIGTERM; how it ended and after how many milliseconds. */
  readonly stop: () => Promise<{ readonly code: unknown; readonly ms: number }>
}

export function startProduct(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), '--no-demo'], {
    env: { CODES: 'terminal', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = once(child, 'exit')
  return {
    child,
    stop: async () => {
      const began = performance.now()
      child.kill('SIGTERM')
      const [code] = await exited
      return { code, ms: performance.now() - began }
    },
  }
}
