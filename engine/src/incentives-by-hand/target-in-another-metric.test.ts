import { expect, it } from 'vitest'
import { credit, june, linesOfJune, load, member, paidInJune, TENTH, venture } from './june.fixture.ts'
import type { Fact } from './pay-input.ts'
import type { Rule } from './rule.ts'

const BONUS: Rule = {
  ...{ ...TENTH, jobRole: 'BPO_AGENT', metricKey: 'bpo_appointments', calcType: 'BONUS_ON_TARGET', rate: null },
  config: { targetValue: '20', bonusAmount: '150', metricKey: 'bpo_dials' },
}
const dials = (person: string): Fact => ({ metricKey: 'bpo_dials', person, day: june(2), value: '25' })

it('a target in another metric is paid to people of the rule’s job role only', () => {
  const people = [member('eva', 'BPO_AGENT'), member('cy', 'CSR')]
  expect(paidInJune(venture(BONUS, { people, facts: [dials('eva'), dials('cy')] }))).toEqual(['eva 02: 15000'])
})

it('or credited in it; what is not measured is that of the metric that is judged', () => {
  const rule: Rule = {
    ...{ ...BONUS, jobRole: 'SALES', metricKey: 'loads_margin' },
    config: { ...BONUS.config, metricKey: 'bpo_dials' },
  }
  const loads = [load('l1', 2, null, [credit('cy')])]
  const input = venture(rule, { people: [member('cy', 'CSR')], loads, facts: [dials('cy')] })
  expect(paidInJune(input)).toEqual(['cy 02: 15000'])
  expect(linesOfJune(input).find(({ day }) => day === june(2))).toMatchObject({ unmeasured: 0 })
})
