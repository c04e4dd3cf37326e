import { contract, type DayTotals, type Input, type Reply } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { AGENTS, CAMPAIGNS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

/** What is left out is as `givenTotals` says. */
export type GivenTotals = Partial<Input<typeof contract.bpoTotals.upsertDayTotals>['days'][number]>

/** Totals of Nisha's day in Callbridge's solar campaign, unless given otherwise. */
export function recordTotals(
  stage: Stage,
  person: PersonName,
  ...days: readonly GivenTotals[]
): Promise<Reply<typeof contract.bpoTotals.upsertDayTotals>> {
  return stage.as(person).call(contract.bpoTotals.upsertDayTotals, givenTotals(...days))
}

export function givenTotals(...days: readonly GivenTotals[]) {
  const seat = { campaignId: CAMPAIGNS.solar.id, agentId: AGENTS.nisha.id, day: '2026-06-17' }
  return { ventureId: VENTURES.callbridge.id, days: days.map((given) => ({ ...seat, ...given })) }
}

export async function totalsOf(stage: Stage): Promise<readonly DayTotals[]> {
  return (await stage.as('farah').call(contract.bpoTotals.listDayTotals, { ventureId: VENTURES.callbridge.id })).items
}
