import { addDays, type VentureId } from '@holdfast/engine/kernel'
import { prepareRun, simulated } from '../../server/src/modules/incentives/index.ts'
import { systemCaller } from '../../server/src/platform/caller.ts'
import { openSystem, type System } from '../../server/src/system.ts'
import { PLANS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { fillPay } from '../data/fill-pay.ts'
import { TEN_RULES } from '../data/pay-rules.ts'
import { median } from '../load.ts'
import { atMost, type Row, seen } from '../row.ts'
import { systemOptions } from '../stand.ts'

const DAYS = 90

type Done = { readonly seconds: number; readonly size: number; readonly people: number }

export const simulation: Row = {
  name: 'simulation',
  job: 'ten drafted rules over ninety days of everybody’s work, beside what was paid',
  measure: async (stand) => {
    const size = stand.size.isSmall
      ? { people: 50, loads: 20_000, days: DAYS }
      : { people: 1_000, loads: 1_000_000, days: DAYS }
    const database = await stand.database('simulation')
    await fillPay(database, size)
    const system = await openSystem(systemOptions(database.ownerUrl, false))
    const [yesterday] = await database.sql<{ day: string }>(`select (current_date - 1)::text as day`)
    const runs: Done[] = []
    for (let round = 0; round < Math.min(5, stand.size.rounds); round += 1)
      runs.push(await timed(system, yesterday?.day ?? ''))
    await system.stop()
    await database.close()
    const seconds = median(runs.map((run) => run.seconds))
    const [run] = runs
    return [
      atMost(`${run?.people} people, ${DAYS} days, ${TEN_RULES.length} rules on ${size.loads} rows`, seconds, 5, ' s'),
      seen('persons × days × rules a second', ((run?.size ?? 0) / seconds).toFixed(0)),
    ]
  },
}

async function timed(system: System, to: string): Promise<Done> {
  const ventureId: VentureId = VENTURES.northline.id
  const caller = systemCaller([ventureId], system.now())
  const { id: planId, name: planName, currency } = PLANS.northline
  const draft = { planId, planName, currency, rules: TEN_RULES, from: addDays(to, 1 - DAYS), to }
  const began = performance.now()
  const run = await system.database.readMoment(caller, async (db) => {
    const prepared = await prepareRun(db, ventureId, caller, draft)
    const { result } = await simulated(db, prepared, async () => {})
    if (result.totals.simulated.minor === 0 || result.totals.paid.minor === 0) throw new Error('Nothing was simulated.')
    return prepared
  })
  return { seconds: (performance.now() - began) / 1_000, size: run.size, people: run.people.length }
}
