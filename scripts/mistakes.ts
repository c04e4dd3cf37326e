// `npm run mistakes`: which rows of the mistakes table have a test that names them, which owe one, and which wait for a
// part of the product that is not built. Fails when a title names a row that does not exist.
import { resolve } from 'node:path'
import { titlesById } from './mistakes/find-titles.ts'
import { PARTS, type Row } from './mistakes/row.ts'
import { ROWS } from './mistakes/rows.ts'

const titles = titlesById(resolve(import.meta.dirname, '..'))
const proven = ROWS.filter((row) => titles.has(row.id))
const owed = ROWS.filter((row) => !titles.has(row.id) && PARTS[row.needs])
const waiting = ROWS.filter((row) => !titles.has(row.id) && !PARTS[row.needs])
const unknown = [...titles.keys()].filter((id) => !ROWS.some((row) => row.id === id))

print(`With a test (${proven.length})`)
for (const row of proven) print(`  ${line(row)}\n        ${[...(titles.get(row.id) ?? [])].sort().join('\n        ')}`)
print(`\nWithout a test (${owed.length})`)
for (const row of owed) print(`  ${line(row)}   [${row.needs}]`)
print(`\nNot yet applicable (${waiting.length}), by the part that is not built`)
for (const [part, rows] of Map.groupBy(waiting, (row) => row.needs)) {
  print(`  ${part}`)
  for (const row of rows) print(`    ${line(row)}`)
}
for (const id of unknown) print(`\nNo such row: ${id}, in ${[...(titles.get(id) ?? [])].join(', ')}`)
print(
  `\n${ROWS.length} rows: ${proven.length} with a test, ${owed.length} without, ${waiting.length} not yet applicable.`,
)
process.exit(unknown.length > 0 ? 1 : 0)

function line(row: Row): string {
  return `${row.id}  ${row.title}`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
