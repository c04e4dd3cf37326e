import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

async function stop(how: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stopping.fixture.ts'), how])
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', error: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.error += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said.out === '') child.kill('SIGTERM')
    said.out += text
  })
  const [code] = await once(child, 'close')
  return { code, ...said }
}

test('a stop ends everything and with 0', async () => {
  expect(await stop('works')).toEqual({ code: 0, out: 'up\ndatabase stopped\n', error: '' })
})

test('what cannot be stopped is said, keeps nothing else from being stopped, and the process ends with 1', async () => {
  const { code, out, error } = await stop('fails')
  expect(out).toBe('up\ndatabase stopped\n')
  expect(error).toContain('The pool is broken')
  expect(error).toContain('No thread')
  expect(code).toBe(1)
})
