import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import type { Guard } from './guard.ts'

export type Verdict = { readonly caught: boolean; readonly failing: readonly string[]; readonly seconds: number }

/** Runs test files on a world without the guard. Caught means that a test failed, not that the run itself broke. */
export function runWithout(root: string, guard: Guard, tests: readonly string[]): Promise<Verdict> {
  const started = performance.now()
  return new Promise((done) => {
    const run = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'server', '--bail', '1', ...tests],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GUARD_DROP: guard.drop } },
    )
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    run.stdout.on('data', keep)
    run.stderr.on('data', keep)
    run.on('close', (code) => {
      const plain = stripVTControlCharacters(output)
      const failing = [...new Set([...plain.matchAll(/^\s*FAIL\s+(.*)$/gm)].map((match) => match[1] ?? ''))]
      const broke = code !== 0 && failing.length === 0
      if (broke) process.stdout.write(`${plain.slice(-2_000)}\n`)
      done({ caught: code !== 0 && !broke, failing, seconds: (performance.now() - started) / 1000 })
    })
  })
}
