import { chanceFrom } from '../demo/chance.ts'
import { assertCoherent } from '../testing/assert-coherent.ts'
import type { Cluster } from './cluster.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { untilIdle } from './idle.ts'
import { type Played, play, type Stand } from './play.ts'
import { checkPresence } from './presence.ts'
import { openAt, portOf } from './run-process.ts'
import type { Cookies } from './sessions.ts'
import { storiesOf } from './stories.ts'
import { strikeUntilOver } from './strike-until.ts'
import { STRIKES, type Strike } from './strikes.ts'
import { differences, readTotals, type Totals } from './totals.ts'
import { openWire, type Wire } from './wire.ts'

export type Plan = { readonly seed: number; readonly stories: number; readonly each: number; readonly most: number }

/** What one kind of strike came to. `problems` is empty when nothing was lost, doubled or different. */
export type Outcome = {
  readonly strike: Strike
  readonly strikes: number
  readonly seconds: number
  readonly acknowledged: number
  readonly retried: number
  readonly lost: number
  readonly doubled: number
  readonly manualSteps: number
  readonly recoveriesMs: readonly number[]
  readonly problems: readonly string[]
}

/** The same work twice, once in peace and once under each kind of strike in turn, compared after each. */
export async function playRound(cluster: Cluster, cookies: Cookies, plan: Plan): Promise<readonly Outcome[]> {
  const calm = await playCalmly(cluster, cookies, plan)
  const database = `struck_${plan.seed}`
  await cluster.clone(database)
  const wire = await openWire(cluster.port)
  const fleet = await startFleet({
    ownerUrl: cluster.ownerUrl(database, wire.port),
    each: plan.each,
    folder: cluster.folder,
  })
  const outcomes: Outcome[] = []
  const played: Played = { acknowledged: [], wrong: [], at: [] }
  try {
    for (const [index, strike] of STRIKES.entries()) {
      const outcome = await playUnder(strike, { cluster, database, fleet, wire, cookies, plan, played }, calm[index])
      outcomes.push(outcome)
      // What differs once differs in everything after it.
      if (outcome.problems.length > 0) break
    }
  } finally {
    await fleet.stop()
    await wire.close()
  }
  return outcomes
}

/** The figures after each part of the work, from one process that nothing happens to. */
async function playCalmly(cluster: Cluster, cookies: Cookies, plan: Plan): Promise<readonly Totals[]> {
  const database = `calm_${plan.seed}`
  await cluster.clone(database)
  const system = await openAt({ role: 'worker', ownerUrl: cluster.ownerUrl(database) })
  const chance = chanceFrom(plan.seed)
  const totals: Totals[] = []
  try {
    await system.startWork()
    await system.app.listen({ port: 0, host: '127.0.0.1' })
    const stand = { webPorts: () => [portOf(system)], cookies, pick: chance.next }
    const played: Played = { acknowledged: [], wrong: [], at: [] }
    for (const strike of STRIKES) {
      await play(stand, storiesUnder(strike, plan), played)
      await untilIdle(cluster.sql(database))
      totals.push(await readTotals(cluster.sql(database)))
    }
    if (played.wrong.length > 0) throw new Error(`Without any strike:\n${played.wrong.slice(0, 5).join('\n')}`)
    await assertCoherent(cluster.sql(database))
  } finally {
    await system.stop()
  }
  return totals
}

type Battle = {
  readonly cluster: Cluster
  readonly database: string
  readonly fleet: Fleet
  readonly wire: Wire
  readonly cookies: Cookies
  readonly plan: Plan
  readonly played: Played
}

async function playUnder(strike: Strike, battle: Battle, calm: Totals | undefined): Promise<Outcome> {
  const { cluster, database, fleet, wire, cookies, plan, played } = battle
  const started = performance.now()
  const chance = chanceFrom(plan.seed + STRIKES.indexOf(strike))
  const before = played.acknowledged.length
  const stand: Stand = { webPorts: fleet.webPorts, cookies, pick: chance.next }
  const over = play(stand, storiesUnder(strike, plan), played).then(() => null)
  const nextAcknowledged = () => untilNext(played, over)
  const field = { fleet, wire, cluster, database, chance, nextAcknowledged, over }
  const { strikes, recoveriesMs } = await strikeUntilOver(strike, field, plan.most * strike.portion)
  await over
  await fleet.allReady()
  const sql = cluster.sql(database)
  const manualSteps = await untilIdle(sql)
  const { lost, doubled } = await checkPresence(sql, played.acknowledged)
  const incoherent = await assertCoherent(sql).then(
    () => [],
    (error: unknown) => [String(error)],
  )
  const acknowledged = played.acknowledged.slice(before)
  return {
    strike,
    strikes,
    seconds: (performance.now() - started) / 1000,
    acknowledged: acknowledged.length,
    retried: acknowledged.filter(({ tries }) => tries > 1).length,
    lost,
    doubled,
    manualSteps,
    recoveriesMs,
    problems: [
      ...played.wrong,
      ...incoherent,
      ...differences(calm ?? new Map(), await readTotals(sql)),
      ...(fleet.deaths() > 0 ? [`${fleet.deaths()} processes ended by themselves`] : []),
      ...(strikes === 0 ? ['nothing was struck'] : []),
      ...(lost + doubled + manualSteps > 0 ? [`${lost} lost, ${doubled} doubled, ${manualSteps} manual steps`] : []),
    ],
  }
}

function storiesUnder(strike: Strike, { seed, stories }: Plan) {
  return storiesOf(seed * 10 + STRIKES.indexOf(strike), stories * strike.share)
}

async function untilNext({ at }: Played, over: Promise<null>): Promise<number | null> {
  const started = performance.now()
  const count = at.length
  let isOver = false
  void over.then(() => {
    isOver = true
  })
  while (at.length === count && !isOver) await new Promise((resolve) => setTimeout(resolve, 2))
  return at.length > count ? performance.now() - started : null
}
