import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Guard, labelOf } from './guard.ts'

/** Tries every row and column of the schema, so it names few guards itself. */
const EVERY_GUARD = 'server/src/flows/schema-guards.test.ts'
const TRIED_THERE = /^(policy .* venture_scope|trigger .*_append_only|(reference|check|unique|exclusion) .*)$/

/** The test files that should fail without a guard: those that name it, else the one that tries them all. */
export function namedTests(root: string, guards: readonly Guard[]): ReadonlyMap<Guard, readonly string[]> {
  const tests = serverTests(root).map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
  return new Map(
    guards.map((guard) => {
      const naming = tests.filter(({ source }) => names(source, guard)).map(({ file }) => file)
      return [guard, naming.length > 0 ? naming : familyOf(root, guard)]
    }),
  )
}

/** The tests of the guard's own area, for guards that no test names. */
export function areaTests(root: string, guard: Guard): readonly string[] {
  const area = guard.table.split('.')[0]
  const folders = [
    `server/src/modules/${area}/`,
    'server/src/flows/',
    ...(area === 'platform' ? ['server/src/platform/db/'] : []),
  ]
  return serverTests(root).filter((file) => folders.some((folder) => file.startsWith(folder)))
}

/** `gate` or `sign_in` alone would be found anywhere, so a policy is named together with its table. */
function names(source: string, guard: Guard): boolean {
  const isWord = new RegExp(`\\b${guard.name}\\b`).test(source)
  return isWord && (guard.kind !== 'policy' || source.includes(guard.table))
}

function familyOf(root: string, guard: Guard): readonly string[] {
  return TRIED_THERE.test(labelOf(guard)) && existsSync(join(root, EVERY_GUARD)) ? [EVERY_GUARD] : []
}

function serverTests(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server/src'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\n').filter((file) => file.endsWith('.test.ts') && existsSync(join(root, file)))
}
