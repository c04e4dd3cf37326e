import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

const SOON = { timeout: 15_000 }

function run(behaviour: string) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-watchdog-'))
  const mark = join(folder, 'mark')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stand-still.fixture.ts'), behaviour, mark])
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.error += text
  })
  return { child, said, mark, ended: once(child, 'close') }
}

test.each(['loops', 'never lets go of its promises'])(
  'a process that %s is ended with 75 and says what was running',
  async (behaviour) => {
    const { said, mark, ended } = run(behaviour)
    expect(await ended).toEqual([75, null])
    expect(existsSync(mark)).toBe(false)
    expect(JSON.parse(said.error.split('\n')[0] ?? '')).toMatchObject({
      level: 60,
      running: ['incentives.daily'],
      msg: expect.stringContaining('stood still for 1 s'),
    })
  },
)

test('one that waits inside a call of the system is killed, and leaves its number for who starts it again', async () => {
  const { child, said, mark, ended } = run('waits for the system')
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect(readFileSync(mark, 'utf8')).toBe(String(child.pid))
  expect(said.error).toContain('stood still')
})

test.each(['is busy in slices', 'has nothing to do'])(
  'a process that %s is left alone and ends by itself',
  async (behaviour) => {
    const { said, ended } = run(behaviour)
    expect(await ended).toEqual([0, null])
    expect(said).toEqual({ out: 'up\ndone\n', error: '' })
  },
)

test('a process that was stopped for longer than the limit goes on', async () => {
  const { child, said, ended } = run('is idle')
  await vi.waitFor(() => expect(said.out).toContain('up'), SOON)
  child.kill('SIGSTOP')
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  child.kill('SIGCONT')
  await new Promise((resolve) => setTimeout(resolve, 500))
  child.stdin.write('go on\n')
  expect(await ended).toEqual([0, null])
  expect(said).toEqual({ out: 'up\ndone\n', error: '' })
})
