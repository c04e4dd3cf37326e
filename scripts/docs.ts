// Writes the documents that are made from the code. `--verify` fails when one of them has drifted.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { eventFlows } from './docs/event-flows.ts'
import { moduleInventory } from './docs/module-inventory.ts'
import { platformMap } from './docs/platform-map.ts'
import { settingsTable } from './docs/settings-table.ts'

const root = resolve(import.meta.dirname, '..')
const verify = process.argv.includes('--verify')

const documents: readonly (readonly [file: string, text: string])[] = [
  ['docs/platform-map.md', platformMap(root)],
  ['docs/full-module-inventory.md', moduleInventory(root)],
  ['docs/event-flows.md', eventFlows()],
  ['README.md', settingsTable(readFileSync(join(root, 'README.md'), 'utf8'))],
]

const drifted = documents.filter(([file, text]) => current(file) !== text)
if (!verify) for (const [file, text] of drifted) writeFileSync(join(root, file), text)
for (const [file] of drifted) process.stdout.write(`${verify ? 'has drifted, run npm run docs' : 'written'}: ${file}\n`)
process.stdout.write(`${documents.length} generated documents, ${drifted.length} ${verify ? 'drifted' : 'written'}\n`)
process.exit(verify && drifted.length > 0 ? 1 : 0)

function current(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}
