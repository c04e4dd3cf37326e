// `npm run bench [-- --small] [--only <row>]`: each row beside what this machine can do at best, measured in one run.
// Small runs only prove that the benches work; others write results.md.
import { parseArgs } from 'node:util'
import { printResult, type Result, writeResults } from './results.ts'
import type { Row } from './row.ts'
import { boards } from './rows/boards.ts'
import { briefings } from './rows/briefings.ts'
import { consequences } from './rows/consequences.ts'
import { dashboard } from './rows/dashboard.ts'
import { importFile } from './rows/import.ts'
import { kpiRecompute } from './rows/kpi-recompute.ts'
import { listLoads } from './rows/list-loads.ts'
import { logCall } from './rows/log-call.ts'
import { payCommit } from './rows/pay-commit.ts'
import { rowLevelSecurity } from './rows/row-level-security.ts'
import { simulation } from './rows/simulation.ts'
import { start } from './rows/start.ts'
import { FULL, SMALL } from './size.ts'
import { openStand } from './stand.ts'

const ROWS: readonly Row[] = [
  listLoads,
  rowLevelSecurity,
  boards,
  dashboard,
  kpiRecompute,
  logCall,
  consequences,
  importFile,
  payCommit,
  simulation,
  briefings,
  start,
]

const { values: flags } = parseArgs({ options: { small: { type: 'boolean' }, only: { type: 'string' } } })
const rows = ROWS.filter((row) => flags.only === undefined || row.name === flags.only)
if (rows.length === 0)
  throw new Error(`There is no bench "${flags.only}", only ${ROWS.map((row) => row.name).join(', ')}.`)

const stand = await openStand(flags.small === true ? SMALL : FULL)
const results: Result[] = []
try {
  for (const row of rows) {
    const result = { row, figures: await row.measure(stand) }
    printResult(result)
    results.push(result)
  }
} finally {
  await stand.close()
}
if (flags.small !== true)
  writeResults(
    results,
    ROWS.map(({ job }) => job),
  )
process.stdout.write(`\n${results.length} passed, 0 failed\n`)
process.exit(0)
