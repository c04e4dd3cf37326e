import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runningServer } from './running-server.ts'
import { newDataDir, query, start, startElsewhere } from './testing.fixture.ts'

// On an idle machine 0.1 s, during a launch up to 2 s; the limit leaves room for a busy one.
const SOON = { timeout: 20_000, interval: 20 }

test('when the process that started it is killed the server is gone soon, and the folder starts again', async () => {
  const dataDir = newDataDir()
  const killed = await startElsewhere(dataDir)
  await query(killed.url, `create table loads as select 'L-1' as number`)
  await killed.end('SIGKILL')
  await vi.waitFor(() => expect(runningServer(join(dataDir, 'cluster'))).toBeUndefined(), SOON)
  const next = await start(dataDir)
  expect(await query(next.url, 'select number from loads')).toEqual([{ number: 'L-1' }])
})

test('a killed process takes the server from nobody who joined it', async () => {
  const dataDir = newDataDir()
  const killed = await startElsewhere(dataDir)
  const joined = await startElsewhere(dataDir)
  const last = await start(dataDir)
  await killed.end('SIGKILL')
  await joined.end('SIGKILL')
  const [before] = await query(last.url, 'select pg_postmaster_start_time()::text as began')
  await last.stop()
  const again = await start(dataDir)
  expect(await query(again.url, 'select pg_postmaster_start_time()::text as began')).not.toEqual([before])
})

test('a process killed during its very first start leaves no server and a folder that starts', async () => {
  const dataDir = newDataDir()
  const starter = spawn(process.execPath, [join(import.meta.dirname, 'start-and-stay.fixture.ts'), dataDir])
  await vi.waitFor(() => expect(existsSync(join(dataDir, 'cluster'))).toBe(true), SOON)
  starter.kill('SIGKILL')
  const next = await start(dataDir)
  expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await next.stop()
  expect(runningServer(join(dataDir, 'cluster'))).toBeUndefined()
})
