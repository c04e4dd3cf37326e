import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTrackerReceiver } from '../integrations/error-tracking/receiver.fixture.ts'

let receiver: Awaited<ReturnType<typeof startTrackerReceiver>>
beforeEach(async () => {
  receiver = await startTrackerReceiver()
})
afterEach(() => receiver.close())

async function crash(how: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash.fixture.ts'), receiver.dsn, how])
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const begun = performance.now()
  const [code] = await once(child, 'close')
  return { code, said, milliseconds: performance.now() - begun }
}

test.each([
  ['throws', 'uncaughtException', 'nobody caught [address]'],
  ['rejects', 'unhandledRejection', 'nobody waited for [address]'],
])('a process that %s where nobody looks tells it and ends with 1', async (how, where, value) => {
  const { code, said } = await crash(how)
  expect(code).toBe(1)
  expect(JSON.parse(said)).toMatchObject({ level: 60, err: { message: expect.stringContaining('nobody') } })
  expect(receiver.events).toMatchObject([{ transaction: where, exception: { values: [{ type: 'Error', value }] } }])
})

test('it ends within seconds when the tracker does not answer', async () => {
  receiver.hang()
  const { code, milliseconds } = await crash('throws')
  expect(code).toBe(1)
  expect(milliseconds).toBeLessThan(6_000)
})
