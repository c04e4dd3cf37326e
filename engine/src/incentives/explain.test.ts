import { describe, expect, it } from 'vitest'
import { evaluateRule } from './evaluate-rule.ts'
import { BONUS, FLAT, PERCENT } from './testing/rules.ts'

const CAPPED = { ...PERCENT, rate: '0.1', cap: { amount: '100', per: 'month' } }
const GATED = { ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '5' }] } }
const JUDGED = { ...BONUS, config: { targetValue: '5000', bonusAmount: '90', metricKey: 'loads_margin' } }

describe('an explanation', () => {
  it.each([
    ['a percentage', PERCENT, { value: '1500' }, '2% of 1,500.00 USD load margin makes 30.00 USD.'],
    ['rounding', FLAT, { value: '7.5' }, '7.5 dials at 4.25 USD each make 31.875 USD. Rounded to 31.88 USD.'],
    ['a bonus', BONUS, { value: '31' }, 'The target of 20 appointments is reached with 31: 150.00 USD.'],
    ['a target not reached', BONUS, { value: '19.5' }, 'The target of 20 appointments is not reached, at 19.5.'],
    [
      'no data for the metric that is judged',
      JUDGED,
      { value: '9', metrics: { loads_margin: null } },
      'Nothing is due, because there is no data for load margin of the week as Call agent, or no credit in that role.',
    ],
    [
      'no credit in the role',
      PERCENT,
      { value: null },
      'Nothing is due, because there is no data for load margin of the month as Sales, or no credit in that role.',
    ],
    [
      'no data of a team',
      { ...FLAT, of: 'team' },
      { value: null },
      'Nothing is due, because there is no data for dials of the day of the team.',
    ],
    ['no data in any role', FLAT, { value: null }, 'Nothing is due, because there is no data for dials of the day.'],
    [
      'no load for anybody',
      { ...PERCENT, jobRole: null },
      { value: null },
      'Nothing is due, because there is no data for load margin of the month.',
    ],
    [
      'no calls in a job',
      BONUS,
      { value: null },
      'Nothing is due, because there is no data for appointments of the week as Call agent.',
    ],
    ['a cap that is not reached', CAPPED, { value: '500' }, '10% of 500.00 USD load margin makes 50.00 USD.'],
    ['nothing done', FLAT, { value: '0' }, 'Nothing is due, because there is nothing yet: dials of the day at 0.'],
    [
      'a condition that is not met',
      GATED,
      { value: '2', metrics: { bpo_deals: '4' } },
      'Nothing is due for this day, because it needs deals at least 5.',
    ],
    [
      'a loss',
      PERCENT,
      { value: '-80' },
      '2% of -80.00 USD load margin makes -1.60 USD. A loss is not taken from pay, so the month counts 0.00 USD.',
    ],
    [
      'a cap',
      CAPPED,
      { value: '1500' },
      '10% of 1,500.00 USD load margin makes 150.00 USD. The cap of 100.00 USD a month leaves 100.00 USD.',
    ],
    [
      'a cap used before',
      CAPPED,
      { value: '500', earned: '100' },
      '10% of 500.00 USD load margin makes 50.00 USD. ' +
        'The cap of 100.00 USD a month with 100.00 USD earned before leaves 0.00 USD.',
    ],
  ])('of %s', (_name, rule, toDate, sentence) => {
    expect(evaluateRule(rule, { toDate }).explanation).toBe(sentence)
  })

  it('names what was reached before this day', () => {
    const explained = (toDate: string, before: string) =>
      evaluateRule(PERCENT, { toDate: { value: toDate }, before: { value: before } }).explanation
    expect(explained('1500', '1000')).toContain(
      '20.00 USD was reached earlier in the month, so this day adds 10.00 USD.',
    )
    expect(explained('1000', '1000')).toContain('20.00 USD was reached earlier in the month, so this day adds nothing.')
    expect(explained('500', '1000')).toContain('so this day adds -10.00 USD.')
    expect(explained('500', '0')).not.toContain('earlier')
  })
})
