import { describe, expect, it } from 'vitest'
import { describeRule } from './describe-rule.ts'
import { BONUS, BY_LOAD, FLAT, PERCENT, TIERED } from './testing/rules.ts'

describe('a rule in a sentence', () => {
  it.each([
    ['a percentage', PERCENT, "Earns 2% of the month's own load margin, in Sales."],
    ['money per unit for anybody', FLAT, "Earns 4.25 USD for each of the day's own dials."],
    ['more digits than the currency', { ...FLAT, rate: '0.045' }, "Earns 0.045 USD for each of the day's own dials."],
    ['yen', { ...FLAT, rate: '12500', currency: 'JPY' }, "Earns 12,500 JPY for each of the day's own dials."],
    ['a bonus', BONUS, "Earns 150.00 USD for the week's own appointments from 20 up, in Call agent."],
    [
      'a bonus on money',
      { ...BONUS, jobRole: null, config: { targetValue: '5000', bonusAmount: '90', metricKey: 'loads_margin' } },
      "Earns 90.00 USD for the week's own load margin from 5,000.00 USD up.",
    ],
    [
      'conditions, cap and losses',
      {
        ...PERCENT,
        negative: true,
        cap: { amount: '1000', per: 'quarter' },
        qualification: {
          all: [
            { metricKey: 'loads_completed', op: '>=', value: '5' },
            { metricKey: 'loads_revenue', op: '>', value: '20000' },
          ],
        },
      },
      "Earns 2% of the month's own load margin, in Sales. " +
        'Only with completed loads at least 5 and load revenue above 20,000.00 USD in the month. ' +
        'At most 1,000.00 USD a quarter. A month below zero is taken off pay.',
    ],
    [
      'a bonus with a condition on money',
      { ...BONUS, qualification: { all: [{ metricKey: 'loads_revenue', op: '>=', value: '9000' }] } },
      "Earns 150.00 USD for the week's own appointments from 20 up, in Call agent. " +
        'Only with load revenue at least 9,000.00 USD in the week.',
    ],
    [
      'steps, with a condition on money',
      {
        ...TIERED,
        config: { mode: 'whole', slabs: [{ from: '0', to: null, rate: '5' }] },
        qualification: { all: [{ metricKey: 'loads_revenue', op: '>=', value: '9000' }] },
      },
      "Earns by slabs of the month's own completed loads, the one reached for all of it: 5.00 USD for each from 0 up. " +
        'Only with load revenue at least 9,000.00 USD in the month.',
    ],
    [
      'a bonus on single loads',
      BY_LOAD,
      "Earns for each of the day's own completed loads by its load margin: " +
        '12.00 USD from 200.00 USD to 500.00 USD; 4% from 500.00 USD up, in Sales.',
    ],
    [
      'a table of a metric of another time',
      { ...TIERED, metricKey: 'faxes', config: { mode: 'whole', slabs: [{ from: '0', to: null, rate: '5' }] } },
      "Earns by slabs of the month's own faxes, the one reached for all of it: 5.00 USD for each from 0 up.",
    ],
    [
      'a team, for some of those above',
      { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD', 'OFFICE_MANAGER'] },
      "Earns 2% of the team's monthly load margin, in Sales. Paid to Team lead and Office manager.",
    ],
    [
      'a metric and a role of another time',
      { ...FLAT, metricKey: 'faxes', jobRole: 'TYPIST' },
      "Earns 4.25 USD for each of the day's own faxes, in TYPIST.",
    ],
  ])('with %s', (_name, rule, sentence) => {
    expect(describeRule(rule)).toBe(sentence)
  })

  it.each([
    ['target', { bonusAmount: '150' }, 'rule.target_value_missing', 'config.targetValue'],
    ['bonus', { targetValue: '20' }, 'rule.bonus_amount_missing', 'config.bonusAmount'],
  ])('is none without a %s', (_, config, code, field) => {
    expect(() => describeRule({ ...BONUS, config })).toThrow(expect.objectContaining({ code, facts: { field } }))
  })
})
