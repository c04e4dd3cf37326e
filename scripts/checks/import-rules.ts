// Holds the tree against the import rules. Cruising few modules means that the tool read nothing, so that fails too.
import { cruise } from 'dependency-cruiser'
import { importRules as rules } from './import-rule-list.ts'

const FOLDERS = ['engine/src', 'contract/src', 'server/src', 'web/src', 'bench', 'scripts']
const FEWEST_MODULES = 150

const { output } = await cruise(FOLDERS, { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true })
if (typeof output === 'string') throw new Error('The cruise answered text instead of a result.')
for (const found of output.summary.violations) {
  process.stdout.write(
    `${found.rule.name}: ${found.from} → ${found.to}${found.cycle ? ` (${found.cycle.map((step) => step.name).join(' → ')})` : ''}\n`,
  )
}
process.stdout.write(`${output.summary.totalCruised} modules, ${output.summary.violations.length} against the rules\n`)
process.exit(output.summary.violations.length > 0 || output.summary.totalCruised < FEWEST_MODULES ? 1 : 0)
