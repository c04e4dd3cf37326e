import { expect, it } from 'vitest'
import { credit, june, linesOfJune, load, member, paidInJune, TENTH, venture } from './june.fixture.ts'
import type { Rule } from './rule.ts'

const people = [member('ana', 'SALES')]
const EUR = { from: 'USD', to: 'EUR', day: june(1), rate: '0.9' }

const onDay = (input: Parameters<typeof linesOfJune>[0], day: number) =>
  linesOfJune(input).find((line) => line.day === june(day))

it('days without a rate to the pay currency add nothing and their rows are counted, until the rate is there', () => {
  const loads = [
    load('l1', 2, 100, [credit('ana')]),
    load('l2', 9, 100, [credit('ana')]),
    load('l3', 9, 50, [credit('ana')]),
  ]
  const rule: Rule = { ...TENTH, currency: 'EUR', accumulate: 'month' }
  const input = venture(rule, { people, loads, fx: [EUR] })
  expect(onDay(input, 9)).toMatchObject({ toDate: { value: '90' }, minor: 0, unmeasured: 2 })
  const later = { ...input, fx: [EUR, { ...EUR, day: june(9), rate: '0.8' }] }
  expect(onDay(later, 9)).toMatchObject({ toDate: { value: '210' }, minor: 1200, unmeasured: 0 })
})

it('a row of the other direction converts nothing', () => {
  const fx = [{ from: 'EUR', to: 'USD', day: june(1), rate: '1.1' }]
  const input = venture({ ...TENTH, currency: 'EUR' }, { people, loads: [load('l1', 2, 100, [credit('ana')])], fx })
  expect(onDay(input, 2)).toMatchObject({ toDate: { value: null }, minor: 0, unmeasured: 1 })
})

it('slabs and gates of money are read in the pay currency, but per dollar in the venture’s', () => {
  const gate = { all: [{ metricKey: 'loads_margin', op: '>=', value: '100' }] }
  const loads = [load('l1', 2, 100, [credit('ana')])]
  const rule: Rule = { ...TENTH, currency: 'EUR', qualification: gate }
  expect(paidInJune(venture(rule, { people, loads, fx: [EUR] }))).toEqual([])
  const perDollar: Rule = { ...rule, calcType: 'CURRENCY_PER_DOLLAR', rate: '2' }
  expect(paidInJune(venture(perDollar, { people, loads, fx: [EUR] }))).toEqual(['ana 02: 20000'])
})

it('a load’s bonus judges its margin in the pay currency and its share of it alone', () => {
  const slabs = [
    { from: '80', to: '90', amount: '5' },
    { from: '90', to: null, rate: '0.5' },
  ]
  const rule: Rule = {
    ...TENTH,
    metricKey: 'loads_completed',
    calcType: 'LOAD_LEVEL_BONUS',
    rate: null,
    currency: 'EUR',
    config: { field: 'margin', slabs },
  }
  const loads = [
    load('l1', 2, 99, [credit('ana', 'SALES', '0.5')]),
    load('l2', 3, 100, [credit('ana', 'SALES', '0.5')]),
    load('l3', 4, null, [credit('ana')]),
  ]
  const input = venture(rule, { people, loads, fx: [EUR] })
  expect(paidInJune(input)).toEqual(['ana 02: 250', 'ana 03: 2250'])
  expect(onDay(input, 4)).toMatchObject({ minor: 0, unmeasured: 1 })
})

it('loads that are not delivered, or were cancelled, are worth nothing', () => {
  const loads = ['IN_TRANSIT', 'CANCELLED', 'INVOICED', 'PAID'].map((status, index) => ({
    ...load(`l${index}`, index + 1, 100, [credit('ana')]),
    status,
  }))
  expect(paidInJune(venture(TENTH, { people, loads }))).toEqual(['ana 03: 1000', 'ana 04: 1000'])
})
