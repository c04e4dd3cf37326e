import { contract } from '@holdfast/contract'
import type { Rule } from '@holdfast/engine/incentives'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { plantPlan } from './plant-plan.ts'

const dispatch: Omit<Rule, 'ruleKey' | 'name' | 'calcType'> = {
  jobRole: 'DISPATCH',
  of: 'own',
  metricKey: 'loads_completed',
  currency: 'USD',
  config: {},
  accumulate: 'month',
}

/** 5 each to 3, then 7 and 30 once; 1 each with at least five; 10 each, 25 a month at most. */
export const EXTRAS: readonly Rule[] = [
  {
    ...dispatch,
    ruleKey: 'steps',
    name: 'Steps',
    calcType: 'TIERED_SLAB',
    config: {
      mode: 'marginal',
      slabs: [
        { from: '0', to: '3', rate: '5' },
        { from: '3', to: null, rate: '7', amount: '30' },
      ],
    },
  },
  {
    ...dispatch,
    ruleKey: 'five-first',
    name: 'Five first',
    calcType: 'FLAT_PER_UNIT',
    rate: '1',
    qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '5' }] },
  },
  {
    ...dispatch,
    ruleKey: 'capped',
    name: 'Capped',
    calcType: 'FLAT_PER_UNIT',
    rate: '10',
    cap: { amount: '25', per: 'month' },
  },
]

const RUPEES: Rule = {
  ...dispatch,
  ruleKey: 'rupees',
  name: 'Rupees for margin',
  jobRole: 'SALES',
  metricKey: 'loads_margin',
  calcType: 'CURRENCY_PER_DOLLAR',
  rate: '2.5',
  currency: 'INR',
}

/**
 * Northline in June: two loads of Ana’s on Tuesday the 16th and one sold by Arjun; plans beside the usual one, of which one
 * pays rupees and one begins on the 25th. The name of the first is what a spreadsheet would compute.
 */
export async function northlineJune(stage: Stage): Promise<void> {
  await plantPlan(stage, { name: '=1+1 Extras', rules: EXTRAS })
  await plantPlan(stage, { name: 'Rupees', currency: 'INR', rules: [RUPEES] })
  await plantPlan(stage, {
    name: 'Later',
    startsOn: '2026-06-25',
    rules: [{ ...dispatch, ruleKey: 'later', name: 'Later', calcType: 'FLAT_PER_UNIT', rate: '2' }],
  })
  await plantLoads(stage, { day: '2026-06-16', count: 2, people: ['ana'], role: 'DISPATCH' })
  await plantLoads(stage, { day: '2026-06-16', count: 1, people: ['arjun'], role: 'SALES' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: '2026-06-16' })
}

/** A correction that somebody granted, booked on the 17th for work of the 29th of May. */
export async function plantAdjustment(stage: Stage, person: PersonName, minor: number): Promise<void> {
  await stage.sql(
    `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor,
      reason, recorded_at)
    values ($1, $2, 'USD', 'GRANTED', $3, 'loads-dispatched', '2026-05-29', '2026-06-17', $4, 'Carrier cost corrected', now())`,
    [VENTURES.northline.id, PEOPLE[person].id, PLANS.northline.id, minor],
  )
}
