import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row's id in a test's title: `test('F-06 every load once', …)`, also with `.each(…)` and over several lines. */
const TITLE = /\b(?:test|it|describe)(?:\.\w+)*\s*(?:\([^()]*\)\s*)?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g
const ID = /\b[A-Z]-\d{2}\b/g

/** Row id → the test files whose titles carry it. */
export function titlesById(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of testFiles(root)) {
    for (const id of idsIn(readFileSync(join(root, file), 'utf8')))
      found.set(id, (found.get(id) ?? new Set()).add(file))
  }
  return found
}

export function idsIn(source: string): readonly string[] {
  return [...source.matchAll(TITLE)].flatMap((match) => [...(match[2] ?? '').matchAll(ID)].map((id) => id[0]))
}

function testFiles(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\n').filter((file) => /\.test\.tsx?$/.test(file) && existsSync(join(root, file)))
}
