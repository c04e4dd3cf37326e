import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type Embedded, startEmbedded } from './start-embedded.ts'

/** A new data folder below one that every account may pass through; removed after the test. */
export function newDataDir(): string {
  const parent = mkdtempSync(join(tmpdir(), 'holdfast-pg-'))
  chmodSync(parent, 0o755)
  onTestFinished(() => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }))
  return join(parent, 'postgres')
}

/** Starts or joins in this process; leaves after the test at the latest. */
export async function start(dataDir: string, test = true): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir, test, log: () => undefined })
  onTestFinished(() => embedded.stop())
  return embedded
}

/** Starts or joins in a process of its own. */
export async function startElsewhere(dataDir: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start-and-stay.fixture.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  return { ...(JSON.parse(line) as { url: string; port: number; joined: boolean }), end }
}

export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  // A server that is killed under it is what some tests are about.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
