import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type Product = {
  readonly address: string
  /** What the start has printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

const ROOT = resolve(import.meta.dirname, '../..')
const SLOWEST_START_MS = 240_000

export type Start = {
  readonly arguments?: readonly string[]
  /** What was left there is gone on with. */
  readonly folder?: string
  readonly isADayLater?: boolean
  /** Settings of the product, such as accounts of outside services. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The whole product as a newcomer starts it: a folder of its own, the embedded server, the demo group. */
export async function startProduct(start: Start = {}): Promise<Product> {
  const folder = start.folder ?? ownFolder()
  const clock = start.isADayLater ? ['--import', resolve(import.meta.dirname, 'a-day-later.ts')] : []
  const child = spawn(process.execPath, [...clock, 'scripts/start.ts', ...(start.arguments ?? [])], {
    cwd: ROOT,
    env: { ...process.env, ...start.settings, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let output = ''
  const address = await new Promise<string>((ready, fail) => {
    const late = setTimeout(() => fail(new Error(`The product did not start in time.\n${output}`)), SLOWEST_START_MS)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /ready at (http:\/\/\S+)/.exec(output)?.[1]
      if (!found) return
      clearTimeout(late)
      ready(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => fail(new Error(`The product ended before it was ready.\n${output}`)))
  })
  return {
    address,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      if (start.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-journey-'))
  // The server's own account must be able to enter, also when this runs as root.
  chmodSync(folder, 0o755)
  return folder
}
