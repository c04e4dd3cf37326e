// `npm test [-- pattern]`: every test on a throwaway server of its own. Closes with a plain line that any runner can read.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
let output = ''
tests.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk)
  output = (output + chunk.toString()).slice(-20_000)
})
tests.on('close', (code) => {
  const counts = /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(stripVTControlCharacters(output))
  process.stdout.write(`\n${counts?.[2] ?? 0} passed, ${counts?.[1] ?? 0} failed\n`)
  process.exit(code ?? 1)
})
