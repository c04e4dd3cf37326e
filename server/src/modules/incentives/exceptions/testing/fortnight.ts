import { contract, type PayException } from '@holdfast/contract'
import type { ExceptionKind } from '@holdfast/engine/incentives'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { commitDays, FORTNIGHT, NORTHLINE } from '../../payouts/testing/paid-days.ts'

/** Everybody’s drafts of the fortnight, made by Grace. */
export async function makeRun(stage: Stage, period = FORTNIGHT): Promise<string> {
  const run = await stage.as('grace').call(contract.payouts.makePayoutBatch, { ventureId: NORTHLINE, ...period })
  await stage.system.payouts.work({ ventureId: NORTHLINE, runId: run.id })
  return run.id
}

/** A load of the 10th that is changed before pay hears of it; returns its id. */
export async function oddLoad(stage: Stage, person: PersonName, change: string): Promise<string> {
  await plantLoads(stage, { day: '2026-06-10', people: [person], role: 'SALES', bill: 250_000, cost: 200_000 })
  const [load] = await stage.sql<{ id: string }>(
    `update freight.loads l set ${change} where l.venture_id = $1 and l.number like 'P-%'
       and l.id = (select max(id::text)::uuid from freight.loads where number like 'P-%') returning id`,
    [NORTHLINE],
  )
  await commitTenth(stage)
  return load?.id ?? ''
}

/** What was changed by hand is in pay. */
export async function commitTenth(stage: Stage): Promise<void> {
  await commitDays(stage, '2026-06-10', '2026-06-10')
}

/** What the person earned in these days so long ago that nothing but the row tells of it. */
export async function earnedBefore(stage: Stage, person: PersonName, days: Readonly<Record<string, number>>) {
  for (const [day, minor] of Object.entries(days))
    await stage.sql(
      `insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
       select $1, $2, $3, 'USD', $4, 0, id from incentives.commits where venture_id = $1 limit 1`,
      [NORTHLINE, PEOPLE[person].id, day, minor],
    )
}

/** Booked in the fortnight by somebody, for work of a day in it. */
export async function grant(stage: Stage, person: PersonName, minor: number, currency = 'USD'): Promise<void> {
  await stage.sql(
    `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
     select $1, $2, $3, 'GRANTED', id, 'sales-margin', '2026-06-10', '2026-06-12', $4, 'Agreed', now()
     from incentives.plans where venture_id = $1 limit 1`,
    [NORTHLINE, PEOPLE[person].id, currency, minor],
  )
}

/** Exceptions of a run as Meera, who leads the group and is paid nothing here, sees them. */
export async function exceptionsOf(
  stage: Stage,
  runId: string,
  kind?: ExceptionKind,
  state: 'open' | 'waived' = 'open',
): Promise<PayException[]> {
  const asked = { id: runId, limit: 100, state, ...(kind && { kind }) }
  return (await stage.as('meera').call(contract.payoutRuns.listExceptions, asked)).items
}

export async function saysOf(stage: Stage, runId: string, kind: ExceptionKind): Promise<string[]> {
  return (await exceptionsOf(stage, runId, kind)).map(({ says }) => says)
}
