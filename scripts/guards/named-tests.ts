import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Guard, labelOf } from './guard.ts'

/** Tests that catch whole families of guards without naming each. The first pattern that matches counts. */
const FAMILIES: readonly (readonly [guards: RegExp, tests: string])[] = [
  [/^policy .* venture_scope$/, 'server/src/flows/venture-isolation.test.ts'],
  [/^trigger .*_append_only$/, 'server/src/flows/schema-guards.test.ts'],
  [/^(reference|check) /, 'server/src/flows/schema-guards.test.ts'],
]

/** The test files that should fail without a guard: those that name it, else those of its family. */
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
  const family = FAMILIES.find(([guards]) => guards.test(labelOf(guard)))
  return family && existsSync(join(root, family[1])) ? [family[1]] : []
}

function serverTests(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server/src'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\n').filter((file) => file.endsWith('.test.ts') && existsSync(join(root, file)))
}
