import { contract } from '@holdfast/contract'
import { type Day, eachDay } from '@holdfast/engine/kernel'
import { systemCaller } from '../../../../platform/caller.ts'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { commitDays as commit } from '../../commands/commit-days.ts'

export const NORTHLINE = VENTURES.northline.id
/** The first fortnight of June, which is over when the tests begin. */
export const FORTNIGHT = { periodStart: '2026-06-01', periodEnd: '2026-06-14' }

type Work = { readonly day: Day; readonly person: PersonName; readonly margin: number }

/** A load of each, by the margin in dollars: sales are paid 5 % of it. Figures hear of them, pay is told by its commits. */
export async function deliver(stage: Stage, work: readonly Work[]): Promise<void> {
  for (const { day, person, margin } of work)
    await plantLoads(stage, { day, people: [person], role: 'SALES', bill: 500_000, cost: 500_000 - margin * 100 })
  await tellFigures(
    stage,
    work.map(({ day }) => day),
  )
}

/** Figures of these days are looked at again, as they would be if somebody had been told. */
export async function tellFigures(stage: Stage, days: readonly Day[]): Promise<void> {
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'kpi.freight', d, uuidv7() from unnest($2::date[]) d`,
    [NORTHLINE, days],
  )
}

/** Commits these days for everybody, as the daily job does, and what waits; nobody is told that planted loads were delivered. */
export async function commitDays(stage: Stage, from: Day, to: Day): Promise<void> {
  const caller = systemCaller([NORTHLINE], stage.clock.now())
  const committed = { ventureId: NORTHLINE, days: eachDay(from, to), reason: 'SCHEDULE' } as const
  await stage.system.database.transaction(caller, (tx) => commit(tx, caller, committed))
  await stage.settle()
}

/** A stage on which this work of the fortnight is in pay: 100 dollars for Arjun, 50 for Priya. */
export async function openPaidDays(): Promise<Stage> {
  const stage = await openStage()
  await deliver(stage, [
    { day: '2026-06-02', person: 'arjun', margin: 1_200 },
    { day: '2026-06-10', person: 'arjun', margin: 800 },
    { day: '2026-06-10', person: 'priya', margin: 1_000 },
  ])
  await commitDays(stage, '2026-06-01', '2026-06-17')
  return stage
}

/** Whatever follows has followed, and the books agree. */
export async function settledBooks(stage: Stage): Promise<void> {
  await stage.settle()
  await assertCoherent(stage.sql)
}

/** One person's draft of days, made by Grace. */
export async function draft(stage: Stage, person: PersonName, period = FORTNIGHT) {
  const made = await stage
    .as('grace')
    .call(contract.payouts.makePayout, { ventureId: NORTHLINE, userId: PEOPLE[person].id, ...period })
  const [payout] = made.items
  if (!payout) throw new Error('nothing was made')
  return payout
}

/** The same, looked at and approved by the owner, whatever stands in the way waived. */
export async function approved(stage: Stage, person: PersonName, period = FORTNIGHT) {
  const { id, runId } = await draft(stage, person, period)
  await waiveAll(stage, runId)
  return approve(stage, id)
}

export async function approve(stage: Stage, id: string, by: PersonName = 'meera') {
  const { version, figures } = await stage.as(by).call(contract.payouts.getPayout, { id })
  return stage.as(by).call(contract.payouts.approvePayout, { id, version, netMinor: figures?.netMinor ?? 0 })
}

export async function waiveAll(stage: Stage, runId: string): Promise<void> {
  const open = await stage.as('meera').call(contract.payoutRuns.listExceptions, { id: runId, limit: 100 })
  const waivable = open.items.filter(({ kind }) => kind !== 'HELD')
  const items = waivable.map(({ kind, subjectId, mark }) => ({ kind, subjectId, mark }))
  if (items.length > 0)
    await stage
      .as('meera')
      .call(contract.payoutRuns.waiveExceptions, { id: runId, items, reason: 'Known and looked at' })
}
