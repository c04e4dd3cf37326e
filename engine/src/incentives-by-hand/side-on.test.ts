import { expect, it } from 'vitest'
import { credit, june, load, member, paidInJune, TENTH, venture } from './june.fixture.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'
import { sideOn } from './side-on.ts'

const TEAM: Rule = { ...TENTH, ruleKey: 'team', of: 'team' }
const people = [
  member('mia', null, null, 'VENTURE_HEAD'),
  member('lee', null, 'mia', 'TEAM_LEAD'),
  member('ana', 'CSR', 'lee'),
]

it('a team is everyone below, at any depth, and never the payee', () => {
  const input = venture(TEAM, { people })
  expect(['mia', 'lee', 'ana'].map((id) => sideOn(input, id, 'team', june(2)))).toEqual([['lee', 'ana'], ['ana'], []])
  expect(sideOn(input, 'lee', 'own', june(2))).toEqual(['lee'])
})

it('two who report to each other are in each other’s team once, and the tree ends', () => {
  const input = venture(TEAM, { people: [member('a', null, 'b'), member('b', null, 'a'), member('c', null, 'a')] })
  expect(sideOn(input, 'a', 'team', june(2))).toEqual(['b', 'c'])
})

it('who is no member on the day, or deactivated before it, is in no team and links nobody', () => {
  const gone = people.map((person) => (person.id === 'lee' ? { ...person, deactivatedOn: june(4) } : person))
  const input = venture(TEAM, { people: gone })
  expect(sideOn(input, 'mia', 'team', june(4))).toEqual(['lee', 'ana'])
  expect(sideOn(input, 'mia', 'team', june(5))).toEqual([])
})

it('a team rule takes the role of the credit, whatever the membership of the team’s member', () => {
  const loads = [load('l1', 2, 100, [credit('ana', 'SALES', '0.5'), credit('ana', 'CSR')])]
  expect(paidInJune(venture(TEAM, { people, loads }))).toEqual(['mia 02: 500', 'lee 02: 500'])
})

it('of a metric that is no load’s, the role is that of the team’s member', () => {
  const rule: Rule = { ...TEAM, jobRole: 'BPO_AGENT', metricKey: 'bpo_deals', calcType: 'FLAT_PER_UNIT', rate: '6' }
  const deals: NonNullable<PayInput['facts']> = [
    { metricKey: 'bpo_deals', person: 'eva', day: june(2), value: '2' },
    { metricKey: 'bpo_deals', person: 'ana', day: june(2), value: '5' },
  ]
  const input = venture(rule, { people: [...people, member('eva', 'BPO_AGENT', 'lee')], facts: deals })
  expect(paidInJune(input)).toEqual(['mia 02: 1200', 'lee 02: 1200'])
})

it('without a role a load counts with the largest sum that the team holds in one role', () => {
  const shares = [credit('ana', 'SALES', '0.5'), credit('ana', 'CSR', '0.4'), credit('lee', 'CSR', '0.3')]
  const input = venture({ ...TEAM, jobRole: null }, { people, loads: [load('l1', 2, 100, shares)] })
  expect(paidInJune(input)).toEqual(['mia 02: 700', 'lee 02: 500'])
})

it('`paidTo` narrows who above is paid', () => {
  const loads = [load('l1', 2, 100, [credit('ana')])]
  expect(paidInJune(venture({ ...TEAM, paidTo: ['TEAM_LEAD'] }, { people, loads }))).toEqual(['lee 02: 1000'])
})

it('a team rule has no work, rather than none done, for a person who is above nobody', () => {
  const slabs = [{ from: '0', to: null, amount: '60' }]
  const flat: Rule = {
    ...{ ...TEAM, jobRole: null, metricKey: 'loads_completed', calcType: 'TIERED_SLAB', rate: null },
    config: { mode: 'marginal', slabs, flatAtZero: true },
    accumulate: 'month',
  }
  expect(paidInJune(venture(flat, { people }))).toEqual(['mia 01: 6000', 'lee 01: 6000'])
})

it('days on which `paidTo` does not name the payee count as little as days without a membership', () => {
  const [first] = member('lee', null, null, 'EMPLOYEE').memberships
  const held = [
    { ...first, to: june(9) },
    { ...first, from: june(10), role: 'TEAM_LEAD' },
  ] as const
  const lee = {
    id: 'lee',
    memberships: held.map((one) => ({ from: '2020-01-01', to: null, jobRole: null, reportsTo: null, ...one })),
  }
  const bonus: Rule = {
    ...{ ...TEAM, metricKey: 'loads_completed', calcType: 'BONUS_ON_TARGET', rate: null, accumulate: 'month' },
    ...{ config: { targetValue: '2', bonusAmount: '50' }, paidTo: ['TEAM_LEAD'] },
  }
  const loads = [2, 12, 14].map((day) => load(`l${day}`, day, 100, [credit('ana')]))
  expect(paidInJune(venture(bonus, { people: [lee, member('ana', 'CSR', 'lee')], loads }))).toEqual(['lee 14: 5000'])
})
