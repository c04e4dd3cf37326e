import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Account } from './account.ts'

type Program = 'initdb' | 'pg_ctl' | 'postgres'

/** `code` is null when the program could not be run at all; `output` is what it wrote, both streams. */
type Outcome = { readonly code: number | null; readonly output: string }

/** Runs one of PostgreSQL's programs as the server's account. `LC_ALL=C`: no system locale needed, English messages. */
export function runProgram(
  { native, account }: { readonly native: string; readonly account: Account | null },
  program: Program,
  args: readonly string[],
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(join(native, 'bin', program), args, {
      ...(account ?? {}),
      cwd: '/', // one that every account can reach
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    child.once('error', (error) => done({ code: null, output: error.message }))
    child.once('close', (code) => done({ code: code ?? 1, output: output.trim() }))
  })
}
