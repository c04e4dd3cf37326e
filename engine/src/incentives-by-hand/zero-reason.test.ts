import { expect, it } from 'vitest'
import { credit, june, linesOfJune, load, member, TENTH, venture } from './june.fixture.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'

const people = [member('ana', 'SALES'), member('cy', 'CSR')]

const reasons = (input: PayInput, day: number): readonly (string | null)[] =>
  linesOfJune(input)
    .filter((line) => line.day === june(day))
    .map((line) => line.reason)

it('a zero is for want of a credit, or of the role too', () => {
  expect(reasons(venture(TENTH, { people }), 2)).toEqual(['no credit', 'no role'])
})

it('a zero behind a gate says so, and one above the cap', () => {
  const loads = [1, 2].map((day) => load(`l${day}`, day, 500, [credit('ana')]))
  const gated: Rule = { ...TENTH, qualification: { all: [{ metricKey: 'loads_completed', op: '>', value: '1' }] } }
  expect(reasons(venture(gated, { people, loads }), 2)).toEqual(['gate', 'no role'])
  const capped: Rule = { ...TENTH, cap: { amount: '50', per: 'month' } }
  expect(reasons(venture(capped, { people, loads }), 2)).toEqual(['cap', 'no role'])
})

it('a line that pays has no reason, nor a quiet day of a month that paid', () => {
  const loads = [load('l1', 1, 500, [credit('ana')])]
  const input = venture({ ...TENTH, accumulate: 'month' }, { people: [member('ana', 'SALES')], loads })
  expect([reasons(input, 1), reasons(input, 2)]).toEqual([[null], [null]])
})

it('a condition is named before a target without a row, and a cap only where it took something from what is due', () => {
  const target: Rule = {
    ...{ ...TENTH, calcType: 'BONUS_ON_TARGET', rate: null },
    config: { targetValue: '1', bonusAmount: '5', metricKey: 'bpo_dials' },
    qualification: { all: [{ metricKey: 'bpo_dials', op: '>', value: '1' }] },
  }
  const [ana] = people
  const loads = [load('l1', 2, 500, [credit('ana')]), load('l2', 3, -800, [credit('ana')])]
  expect(reasons(venture(target, { people: ana ? [ana] : [], loads }), 2)).toEqual(['gate'])
  const capped: Rule = { ...TENTH, accumulate: 'month', cap: { amount: '0', per: 'month' } }
  const input = venture(capped, { people: ana ? [ana] : [], loads })
  expect([reasons(input, 2), reasons(input, 3)]).toEqual([['cap'], [null]])
})
