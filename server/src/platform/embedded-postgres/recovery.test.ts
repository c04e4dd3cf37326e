import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runningServer } from './running-server.ts'
import { newDataDir, query, start } from './testing.fixture.ts'

// What a test cluster promises ends with a crash: it commits before the disk has it.
const LASTING = false

test('after kill -9 of the server the next start recovers what was committed', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir, LASTING)
  await query(first.url, `create table loads as select 'L-1' as number`)
  killServer(dataDir)
  const second = await start(dataDir, LASTING)
  expect(second.joined).toBe(false)
  expect(await query(second.url, 'select number from loads')).toEqual([{ number: 'L-1' }])
})

test('kill -9 of the server in the middle of a long query is recovered too', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir)
  const busy = query(first.url, 'select count(*) from generate_series(1, 3000000)').catch(() => undefined)
  killServer(dataDir)
  const second = await start(dataDir)
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await busy
})

test('a postmaster.pid whose number now belongs to another program does not stop the start', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir)
  const pidFile = join(dataDir, 'cluster', 'postmaster.pid')
  const written = readFileSync(pidFile, 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  onTestFinished(() => void stranger.kill())
  writeFileSync(pidFile, written.replace(/^\d+/, String(stranger.pid)))
  expect((await start(dataDir)).joined).toBe(false)
})

test('a cluster that was never finished is made anew', async () => {
  const dataDir = newDataDir()
  mkdirSync(join(dataDir, 'making-abandoned', 'base'), { recursive: true })
  const { url } = await start(dataDir)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

function killServer(dataDir: string): void {
  const server = runningServer(join(dataDir, 'cluster'))
  if (server === undefined) throw new Error('There is no server to kill.')
  process.kill(server.pid, 'SIGKILL')
}
