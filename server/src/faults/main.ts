// `npm run faults [-- --short] [--seed N] [--kills N]`: the product's own processes over a PostgreSQL of their own, with
// people at work while things are killed, cut and lost. Afterwards nothing may be missing, doubled or different.
import { parseArgs } from 'node:util'
import { openCluster } from './cluster.ts'
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
const size = flags.short === true ? { stories: 12, each: 2, most: 12 } : { stories: 60, each: 3, most: 60 }

const started = performance.now()
process.stdout.write(`Seed ${seed}; the server flushes to disk in every strike.\n`)
const cluster = await openCluster()
const outcomes: Outcome[] = []
try {
  const cookies = await openSessions(cluster)
  for (let round = 1; killsOf(outcomes) < kills && !hasFailed(outcomes); round += 1) {
    const plan: Plan = { ...size, seed: seed * 1_000 + round }
    outcomes.push(...(await playRound(cluster, cookies, plan)))
    if (kills > 1) process.stdout.write(`  round ${round}: ${killsOf(outcomes)} of ${kills} kills\n`)
  }
} finally {
  await cluster.remove()
}
const { passed, failed } = printReport(outcomes)
process.stdout.write(
  `${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}\n${passed} passed, ${failed} failed\n`,
)
process.exit(failed === 0 ? 0 : 1)

function killsOf(all: readonly Outcome[]): number {
  return all.filter(({ strike }) => strike.overlaps).reduce((sum, { strikes }) => sum + strikes, 0)
}

function hasFailed(all: readonly Outcome[]): boolean {
  return all.some(({ problems }) => problems.length > 0)
}
