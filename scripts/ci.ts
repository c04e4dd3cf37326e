// The list of checks. `npm run ci` on a laptop is the same as CI; `npm run check` leaves out what takes minutes.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { CHECKS, type Check } from './ci-checks.ts'

const root = resolve(import.meta.dirname, '..')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const wanted = CHECKS.filter(
  (check) => only === undefined || check.name === only || (only === 'quick' && check.isQuick),
)

type Result = {
  readonly check: Check
  readonly passed: boolean
  readonly seconds: number
  readonly tests: { passed: number; failed: number }
  /** What a check that failed said of it, since the rest of its output may be long gone from the screen. */
  readonly said: readonly string[]
}
const MOST_SAID = 40
const results: Result[] = []
for (const check of wanted) results.push(await run(check))

process.stdout.write('\n')
for (const { check, passed, seconds } of results)
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(22)} ${seconds.toFixed(1)} s\n`)
const failed = results.filter((result) => !result.passed)
for (const { check, said } of failed) process.stdout.write(`\n${check.name} said:\n${said.join('\n')}\n`)
const tests = results.reduce(
  (sum, { tests }) => ({ passed: sum.passed + tests.passed, failed: sum.failed + tests.failed }),
  { passed: 0, failed: 0 },
)
process.stdout.write(
  failed.length === 0 ? '\nEvery check passed.\n' : `\nFailed: ${failed.map(({ check }) => check.name).join(', ')}.\n`,
)
process.stdout.write(`${tests.passed} passed, ${tests.failed} failed\n`)
process.exit(failed.length === 0 ? 0 : 1)

function run(check: Check): Promise<Result> {
  const started = performance.now()
  process.stdout.write(`\n── ${check.name}: ${check.proves}\n`)
  return new Promise((done) => {
    const [script, ...parameters] = check.run
    const child = spawn(process.execPath, [script, ...parameters], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let tail = ''
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      tail = (tail + chunk.toString()).slice(-2_000)
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk)
      output += chunk.toString()
    })
    child.on('close', (code) => {
      const closing = /(\d+) passed, (\d+) failed\s*$/.exec(tail)
      done({
        check,
        passed: code === 0,
        seconds: (performance.now() - started) / 1000,
        tests: { passed: Number(closing?.[1] ?? 0), failed: Number(closing?.[2] ?? 0) },
        said: failuresIn(output),
      })
    })
  })
}

/** Names of what failed and the errors under them; without any, the last lines. */
function failuresIn(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const failures = lines.filter((line) => /\bFAIL\b|✗|^\s*(\w*Error|Expected|Received):|not ok|timed out/.test(line))
  return (failures.length > 0 ? failures : lines).slice(-MOST_SAID)
}
