import { contract, type Input } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { PEOPLE } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const ventureId = VENTURES.harbor.id
const base = { of: 'own', jobRole: null, currency: 'USD', accumulate: 'month', config: {} } as const

/** One percent of revenue for the manager, 5.00 an answer and 100.00 from 70 % occupancy for the desk. */
export const HARBOR_RULES = [
  {
    ...base,
    ruleKey: 'house-revenue',
    name: 'House revenue',
    jobRole: 'HOTEL_MANAGER',
    metricKey: 'hotel_revenue',
    calcType: 'PERCENT_OF_METRIC',
    rate: '0.01',
  },
  {
    ...base,
    ruleKey: 'answers',
    name: 'Reviews answered',
    metricKey: 'hotel_reviews_responded',
    calcType: 'FLAT_PER_UNIT',
    rate: '5',
  },
  {
    ...base,
    ruleKey: 'full-house',
    name: 'Full house',
    jobRole: 'FRONT_DESK',
    metricKey: 'hotel_occupancy',
    calcType: 'BONUS_ON_TARGET',
    config: { targetValue: '0.7', bonusAmount: '100' },
  },
] as const

type Rules = Input<typeof contract.plans.draftVersion>['rules']

/** Harbor Inns pays by these rules from the first day of 2026. */
export async function payHotels(stage: Stage, rules: Rules = [...HARBOR_RULES]): Promise<void> {
  const tessa = stage.as('tessa')
  const plan = await tessa.call(contract.plans.createPlan, { ventureId, name: 'Harbor house pay', currency: 'USD' })
  const drafted = await tessa.call(contract.plans.draftVersion, { id: plan.id, startsOn: '2026-01-01', rules })
  const draft = drafted.versions.find(({ status }) => status === 'DRAFT')
  await stage.as('sam').call(contract.plans.publishVersion, { id: draft?.id ?? '', version: 1, confirm: true })
}

type Person = keyof typeof PEOPLE

/** Who answers for a hotel from a day on, in place of whoever did. */
export async function assign(stage: Stage, hotelId: string, people: readonly Person[], startsOn = '2026-01-01') {
  const { version } = await stage.as('tessa').call(contract.hotels.getHotel, { id: hotelId })
  return stage.as('tessa').call(contract.hotels.setHotelPeople, {
    id: hotelId,
    version,
    people: people.map((name) => ({ userId: PEOPLE[name].id, startsOn, endsOn: null })),
  })
}
