// Run by hand: node engine/src/incentives/model/testing/compare-many.ts [count] [seed]
import fc from 'fast-check'
import { anyHistory } from './arbitrary-history.ts'
import { differences } from './differences.ts'

/** The engine knows no host; this entry alone is run by one. */
declare const process: {
  readonly argv: readonly string[]
  readonly stdout: { readonly write: (text: string) => void }
  exitCode: number
}

const [count = '10000', seed = '1'] = process.argv.slice(2)
process.stdout.write(`${count} histories of seed ${seed}\n`)
const found = fc.check(
  fc.property(anyHistory, (history) => differences(history).length === 0),
  { numRuns: Number(count), seed: Number(seed), unbiased: true },
)
const [history] = found.counterexample ?? []
if (history === undefined) process.stdout.write(`${found.numRuns} compared, all alike\n`)
else {
  process.stdout.write(`${JSON.stringify(history, null, 1)}\n${differences(history).join('\n')}\n`)
  process.stdout.write(`after ${found.numRuns} histories of seed ${found.seed}, path ${found.counterexamplePath}\n`)
  process.exitCode = 1
}
