// `npm run faults [-- --short] [--seed N] [--kills N]`: the product's own processes over a PostgreSQL of their own, with
// people at work while things are killed, cut and lost. Afterwards nothing may be missing, doubled or different.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Cluster, openCluster } from './cluster.ts'
import { printReport } from './report.ts'
import { type Outcome, type Plan, playRound } from './round.ts'
import { openSessions } from './sessions.ts'

const { values: flags } = parseArgs({
  options: {
    short: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '1000' },
  },
})
const seed = Number(flags.seed)
const kills = flags.short === true ? 1 : Number(flags.kills)
const size = flags.short === true ? { stories: 10, each: 2, most: 12 } : { stories: 60, each: 3, most: 60 }

const started = performance.now()
print(`Seed ${seed}; the server flushes to disk in every strike.`)
const cluster = await openCluster()
const outcomes = await playRounds(cluster)
const { passed, failed } = printReport(outcomes)
if (failed > 0) printLog(cluster)
await cluster.remove()
print(`${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Rounds until so many processes were killed, or something came out wrong. */
async function playRounds(on: Cluster): Promise<readonly Outcome[]> {
  const all: Outcome[] = []
  try {
    const cookies = await openSessions(on)
    for (let round = 1; killsOf(all) < kills && !all.some(({ problems }) => problems.length > 0); round += 1) {
      const plan: Plan = { ...size, seed: seed * 1_000 + round }
      all.push(...(await playRound(on, cookies, plan)))
      if (kills > 1) print(`  round ${round}: ${killsOf(all)} of ${kills} kills`)
    }
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return []
  }
  return all
}

function killsOf(all: readonly Outcome[]): number {
  return all.filter(({ strike }) => strike.overlaps).reduce((sum, { strikes }) => sum + strikes, 0)
}

/** What the struck processes had to say: how one that ended by itself came to do so, else the last lines. */
function printLog({ folder }: Cluster): void {
  const log = join(folder, 'processes.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
  const traces = lines.filter((line) => !line.startsWith('{'))
  const told = (traces.some((line) => line !== '') ? traces : lines).slice(-60)
  print(`The processes said:\n${told.map((line) => line.slice(0, 400)).join('\n')}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
