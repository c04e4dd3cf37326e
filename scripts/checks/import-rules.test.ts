import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, expect, test } from 'vitest'
import { importRules as rules } from './import-rule-list.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DOOR = 'server/src/modules/freight/index.ts'

/** A small tree in which each rule is broken once: rule, the file that breaks it, what it writes. */
const CANARIES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['engine-alone', 'engine/src/clocked.ts', `import 'node:fs'`],
  ['engine-tests', 'engine/src/networked.test.ts', `import 'node:net'`],
  ['contract-thin', 'contract/src/heavy.ts', `import 'fastify'`],
  ['web-never-server', 'web/src/lib/curious.ts', `import '../../../server/src/anything.ts'`],
  ['server-never-web', 'server/src/painter.ts', `import '../../web/src/lib/anything.ts'`],
  ['module-door', 'server/src/modules/kpi/burglar.ts', `import '../freight/commands/inside.ts'`],
  ['module-door-outside', 'server/src/burglar.ts', `import './modules/freight/commands/inside.ts'`],
  ['work-alone', 'server/src/modules/bpo/nosy.ts', `import '../freight/index.ts'`],
  ['tier-base', 'server/src/modules/ventures/climber.ts', `import '../freight/index.ts'`],
  ['tier-work', 'server/src/modules/freight/climber.ts', `import '../kpi/index.ts'`],
  ['tier-kpi', 'server/src/modules/kpi/climber.ts', `import '../incentives/index.ts'`],
  ['tier-incentives', 'server/src/modules/incentives/climber.ts', `import '../gamification/index.ts'`],
  ['tier-gamification', 'server/src/modules/gamification/climber.ts', `import '../incentives/index.ts'`],
  ['tier-desk', 'server/src/modules/briefing/climber.ts', `import '../my-day/index.ts'`],
  ['platform-alone', 'server/src/platform/climber.ts', `import '../modules/freight/index.ts'`],
  ['cli-on-top', 'server/src/start/climber.ts', `import '../cli/commands.ts'`],
  ['kysely-at-home', 'server/src/modules/freight/policy.ts', `import 'kysely'`],
  ['network-at-home', 'server/src/modules/freight/caller.ts', `import 'node:https'`],
  ['two-engines', 'engine/src/incentives-by-hand/copied.ts', `import '../kernel/index.ts'`],
  ['second-engine-in-tests', 'engine/src/incentives/borrower.ts', `import '../incentives-by-hand/copied.ts'`],
  ['patience-at-home', 'server/src/integrations/patient.ts', `import 'cockatiel'`],
  ['features-alone', 'web/src/features/bpo/nosy.ts', `import '../freight/part.ts'`],
  ['web-downwards', 'web/src/features/freight/climber.ts', `import '../../pages/page.ts'`],
  ['web-pages', 'web/src/pages/climber.ts', `import '../app/frame.ts'`],
  ['web-ui', 'web/src/ui/climber.ts', `import '../features/freight/part.ts'`],
  ['web-lib', 'web/src/lib/climber.ts', `import '../ui/part.ts'`],
  ['no-cycles', 'engine/src/one.ts', `import './two.ts'`],
  ['no-orphans', 'engine/src/forgotten.ts', `export const forgotten = 1`],
  ['no-unresolved', 'server/src/lost.ts', `import './nowhere.ts'`],
]
const BYSTANDERS: readonly (readonly [file: string, text: string])[] = [
  ['engine/src/two.ts', `import './one.ts'`],
  [DOOR, `import './commands/inside.ts'`],
  ['server/src/modules/freight/commands/inside.ts', `export const inside = 1`],
  ['server/src/modules/kpi/index.ts', ''],
  ['server/src/modules/incentives/index.ts', ''],
  ['server/src/modules/gamification/index.ts', ''],
  ['server/src/modules/my-day/index.ts', ''],
  ['server/src/anything.ts', ''],
  ['server/src/cli/commands.ts', ''],
  ['web/src/lib/anything.ts', ''],
  ['web/src/features/freight/part.ts', ''],
  ['web/src/pages/page.ts', ''],
  ['web/src/app/frame.ts', ''],
  ['web/src/ui/part.ts', ''],
]

const tree = mkdtempSync(join(tmpdir(), 'holdfast-canaries-'))
afterAll(() => rmSync(tree, { recursive: true, force: true }))

for (const [file, text] of [...CANARIES.map(([, file, text]) => [file, text] as const), ...BYSTANDERS]) {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), `${text}\nexport {}\n`)
}
symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'))

test('every import rule catches the file that breaks it', async () => {
  const { output } = await cruise(['engine', 'contract', 'server', 'web'], {
    ...rules.options,
    baseDir: tree,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
  })
  if (typeof output === 'string') throw new Error('The cruise answered text instead of a result.')
  const caught = output.summary.violations.map((found) => `${found.rule.name} ${found.from}`)
  expect(caught).toEqual(expect.arrayContaining(CANARIES.map(([rule, file]) => `${rule} ${file}`)))
})

test('no rule is without a canary', () => {
  expect(CANARIES.map(([rule]) => rule).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort())
})
