import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { contract } from '@holdfast/contract'
import { median } from '../load.ts'
import { atMost, type Figure, type Row } from '../row.ts'
import type { Stand } from '../stand.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const LIST = `/api${contract.freight.listLoads.path}`
const SECRET = 'signs the sessions of the benches only, 32'
const IDLE_MS = 5_000
const ASKING_MS = 2_000
const MEBIBYTE_KB = 1_024

export const start: Row = {
  name: 'start',
  job: 'start and stop: a warm npm start, a process on a running database, what it needs at rest, and its end under load',
  measure: async (stand) => [
    atMost('npm start to the first page, warm', await warmStart(stand.size.rounds), 4, ' s'),
    ...(await onRunningDatabase(stand)),
  ],
}

/** As a person starts it, on the folder that an earlier start has left. */
async function warmStart(rounds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-start-'))
  // The server's own account must be able to enter, also when this runs as root.
  chmodSync(folder, 0o755)
  const settings = { DATA_DIR: folder }
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const product = await startProcess(
      ['scripts/run.mjs', 'scripts/start.ts', '--admin', 'first@holdfast.example'],
      settings,
    )
    seconds.push(product.seconds)
    await stop(product.child)
  }
  rmSync(folder, { recursive: true, force: true })
  return median(seconds.slice(1))
}

async function onRunningDatabase(stand: Stand): Promise<readonly Figure[]> {
  const database = await stand.database('start')
  const owner = new URL(database.ownerUrl).username
  // A start looks after the schema, as the database's owner may.
  await database.sql(`alter database start owner to ${owner}`)
  const settings = { DATABASE_URL: database.ownerUrl, SECRET }
  const starts: number[] = []
  const rests: number[] = []
  const ends: number[] = []
  let failed = 0
  for (let round = 0; round < stand.size.rounds; round += 1) {
    const { child, url, seconds } = await startProcess(['server/src/main.ts'], settings)
    starts.push(seconds)
    await pause(stand.size.isSmall ? 0 : IDLE_MS)
    rests.push(residentMebibytes(child))
    const asking = ask(url + LIST, stand.cookie('ana'), stand.size.connections)
    await pause(ASKING_MS)
    asking.lastCall()
    ends.push(await stop(child))
    failed += await asking.failed
  }
  await database.close()
  return [
    atMost('a process on a running database, ready', median(starts), 1, ' s'),
    atMost('resident at rest', median(rests), 200, ' MiB'),
    atMost('SIGTERM to the end, under load', median(ends), 10, ' s'),
    atMost('requests under way that were not answered', failed, 0),
  ]
}

type Started = { readonly child: ChildProcess; readonly url: string; readonly seconds: number }

/** Until the page of its address was answered. */
async function startProcess(words: readonly string[], settings: Readonly<Record<string, string>>): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: { ...process.env, ...settings, PORT: '0', LOG_LEVEL: 'error', CODES: 'terminal' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  const page = await fetch(url)
  if (!page.ok) throw new Error(`The first page was answered ${page.status}`)
  await page.text()
  return { child, url, seconds: (performance.now() - began) / 1000 }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk)
    const [, url] = /ready at (http:\/\/\S+)/.exec(printed) ?? []
    if (url !== undefined) return url
  }
  throw new Error(`It ended before it was ready. ${printed}`)
}

async function stop(child: ChildProcess): Promise<number> {
  const began = performance.now()
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return (performance.now() - began) / 1000
}

function residentMebibytes({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / MEBIBYTE_KB
}

/** So many at once, each one request after the other; after the last call nobody begins another. */
function ask(url: string, cookie: string, connections: number) {
  let isLast = false
  const askOn = async () => {
    let failed = 0
    while (!isLast) {
      const isAnswered = await fetch(url, { headers: { cookie } })
        .then(async (response) => response.ok && (await response.text()) !== '')
        .catch(() => false)
      failed += isAnswered ? 0 : 1
    }
    return failed
  }
  const all = Promise.all(Array.from({ length: connections }, askOn))
  return {
    lastCall: () => {
      isLast = true
    },
    failed: all.then((each) => each.reduce((sum, failed) => sum + failed, 0)),
  }
}
