import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

export type Step = {
  readonly heading: string
  readonly script: string
  /** `embedded`: over an installation of its own; `demo`: over a group at work; `not-run`: where a test cannot. */
  readonly where: 'demo' | 'embedded' | 'not-run'
  readonly expected: readonly string[] | null
}

/** What the runbook says to type, and what it says that one sees. */
export function stepsOf(runbook: string): readonly Step[] {
  const steps: Step[] = []
  let heading = ''
  for (const [, title, mark, body = ''] of runbook.matchAll(/^## (.*)$|^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title
    else if (mark === 'text') steps.push({ ...taken(steps, heading), expected: body.trimEnd().split('\n') })
    else if (mark === 'sh' || mark === 'sh embedded' || mark === 'sh not-run')
      steps.push({ heading, script: body, where: mark === 'sh' ? 'demo' : whereOf(mark), expected: null })
    else throw new Error(`A block below "${heading}" is marked "${mark}".`)
  }
  return steps
}

const whereOf = (mark: 'sh embedded' | 'sh not-run') => (mark === 'sh embedded' ? 'embedded' : 'not-run')

/** The step that an answer belongs to: the one just before. */
function taken(steps: Step[], heading: string): Step {
  const last = steps.pop()
  if (last === undefined || last.expected !== null) throw new Error(`An answer below "${heading}" has no step.`)
  return last
}

export const RUNBOOK = readFileSync(join(ROOT, 'docs/RUNBOOK.md'), 'utf8')

/** Types a step as the runbook has it, with `npx holdfast` being this tree. */
export function typing(home: string) {
  const bin = join(home, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1" = holdfast ] || exit 127\nshift\nexec "${process.execPath}" "${join(import.meta.dirname, 'main.ts')}" "$@"\n`,
  )
  chmodSync(join(bin, 'npx'), 0o755)
  return (script: string, env: Readonly<Record<string, string>>) =>
    new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
      const typed = { ...env, PATH: `${bin}:/usr/bin:/bin` }
      execFile('/bin/sh', ['-euc', script], { env: typed, cwd: home }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` }),
      )
    })
}

/** The expected lines in their order; `…` is anything, and alone on a line any number of lines. */
export function missingIn(said: string, expected: readonly string[]): readonly string[] {
  const lines = said.split('\n')
  let at = 0
  return expected.filter((wanted) => {
    if (wanted === '…') return false
    const found = lines.findIndex((line, index) => index >= at && patternOf(wanted).test(line))
    if (found >= 0) at = found + 1
    return found < 0
  })
}

function patternOf(wanted: string): RegExp {
  const parts = wanted.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +'))
  return new RegExp(`^${parts.join('.*')}\\s*$`)
}
