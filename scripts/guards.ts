// `npm run guards`: takes each policy, key, reference, check and trigger of the schema away in turn and runs the tests that
// should notice.   --short only tells which guards have such tests · --only <text> · --sample N --seed S · --wide runs the
// tests of the area where no test names the guard.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Guard, labelOf } from './guards/guard.ts'
import { listGuards } from './guards/list-guards.ts'
import { areaTests, namedTests } from './guards/named-tests.ts'
import { runWithout } from './guards/run-without.ts'
import { sampleOf } from './guards/sample.ts'

const root = resolve(import.meta.dirname, '..')
const { values: flags } = parseArgs({
  options: {
    short: { type: 'boolean' },
    wide: { type: 'boolean' },
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})

const guards = await listGuards()
const tests = namedTests(root, guards)
const unnamed = guards.filter((guard) => tests.get(guard)?.length === 0)
for (const guard of unnamed) print(`no test names   ${labelOf(guard)}`)
for (const [kind, of] of Map.groupBy(guards, (guard) => guard.kind))
  print(`${kind.padEnd(10)} ${of.length}, ${of.filter((guard) => !unnamed.includes(guard)).length} with a test`)
print(`${guards.length} guards, ${unnamed.length} without a named test`)
if (flags.short !== true) process.exit((await takeAway()) ? 0 : 1)

async function takeAway(): Promise<boolean> {
  const wanted = guards.filter((guard) => flags.only === undefined || labelOf(guard).includes(flags.only))
  const missed: Guard[] = []
  let caught = 0
  for (const guard of sampleOf(wanted, Number(flags.sample ?? wanted.length), Number(flags.seed))) {
    const named = tests.get(guard) ?? []
    const files = named.length === 0 && flags.wide === true ? areaTests(root, guard) : named
    const verdict = files.length > 0 ? await runWithout(root, guard, files) : null
    if (verdict?.caught) caught += 1
    else missed.push(guard)
    const outcome = verdict === null ? 'no test' : verdict.caught ? 'caught' : 'MISSED'
    print(`${outcome.padEnd(8)} ${labelOf(guard)} (${verdict?.seconds.toFixed(0) ?? 0} s) ${verdict?.failing[0] ?? ''}`)
  }
  print(`\n${caught} passed, ${missed.length} failed`)
  return missed.length === 0
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
