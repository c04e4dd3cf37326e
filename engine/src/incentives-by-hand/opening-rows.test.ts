import { expect, it } from 'vitest'
import { credit, june, linesOfJune, load, member, paidInJune, TENTH, venture } from './june.fixture.ts'
import type { Opening } from './pay-input.ts'
import type { Rule } from './rule.ts'

const people = [member('ana', 'SALES')]
const live = { currency: 'USD', weekStart: 'Sunday', liveFrom: june(15) }
const MONTHLY: Rule = { ...TENTH, accumulate: 'month' }

const balance = (rest: Partial<Opening> = {}): Opening => ({
  ...{ person: 'ana', metricKey: 'loads_margin', creditRole: 'SALES', from: june(1), value: '900' },
  ...rest,
})

const firstValue = (rule: Rule, opening: readonly Opening[]) =>
  linesOfJune(venture(rule, { venture: live, people, opening }))[0]?.toDate.value

it('a balance of loads enters rules of its own credit role; one without a role, those without', () => {
  const anyRole: Rule = { ...MONTHLY, jobRole: null }
  const [sales, none] = [balance(), balance({ creditRole: null })]
  expect([firstValue(MONTHLY, [sales]), firstValue(MONTHLY, [none])]).toEqual(['900', '0'])
  expect([firstValue(anyRole, [sales]), firstValue(anyRole, [none])]).toEqual(['0', '900'])
})

it('a balance of calls enters a rule for the job role that its person has on the first counted day', () => {
  const dials: Rule = { ...MONTHLY, metricKey: 'bpo_dials', calcType: 'FLAT_PER_UNIT', rate: '1' }
  const opening = [balance({ metricKey: 'bpo_dials', creditRole: null, value: '40' })]
  expect([firstValue(dials, opening), firstValue({ ...dials, jobRole: 'CSR' }, opening)]).toEqual(['40', null])
})

it('a balance is converted by the rate of the day before the start', () => {
  const fx = [{ from: 'USD', to: 'EUR', day: june(10), rate: '0.9' }]
  const loads = [load('l1', 16, 100, [credit('ana')])]
  const input = venture({ ...MONTHLY, currency: 'EUR' }, { venture: live, people, loads, fx, opening: [balance()] })
  expect(linesOfJune(input)[1]).toMatchObject({ before: { value: '810' }, toDate: { value: '900' }, minor: 900 })
})

it('an amount that is due at nothing pays nothing itself where only a condition’s metric has a balance', () => {
  const slabs = [{ from: '0', to: null, amount: '60' }]
  const flat: Rule = {
    ...{ ...MONTHLY, metricKey: 'loads_completed', calcType: 'TIERED_SLAB', rate: null },
    config: { mode: 'marginal', slabs, flatAtZero: true },
    qualification: { all: [{ metricKey: 'loads_margin', op: '>=', value: '500' }] },
  }
  const input = venture(flat, { venture: live, people, opening: [balance()] })
  expect(paidInJune(input)).toEqual([])
  expect(
    paidInJune(venture({ ...flat, jobRole: null }, { ...input, opening: [balance({ creditRole: null })] })),
  ).toEqual([])
})
