import { expect, it } from 'vitest'
import { ruleFields } from './plan-diff-fields.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, FLAT, PER_DOLLAR, PERCENT, TIERED } from './testing/rules.ts'

const tiers = (change: object): Rule => ({ ...TIERED, config: { ...TIERED.config, ...change } })
const MARGIN_BONUS = { targetValue: '5000', bonusAmount: '150', metricKey: 'loads_margin' }

const fieldsOf = (rule: Rule, customer?: (id: string) => string) =>
  Object.fromEntries(ruleFields(rule, customer === undefined ? {} : { customer }))

it.each<[string, Rule, Readonly<Record<string, string>>]>([
  [
    'a share of money',
    PERCENT,
    {
      Name: 'Margin share',
      'Job role': 'Sales',
      Measure: 'load margin',
      Calculation: 'A share of money',
      'Adds up over': 'A month',
      Rate: '2%',
    },
  ],
  [
    'an amount for each, for anybody, day by day',
    FLAT,
    {
      Name: 'Dials',
      'Job role': 'Any',
      Measure: 'dials',
      Calculation: 'An amount for each',
      'Adds up over': 'A day',
      Rate: '4.25 USD for each',
    },
  ],
  [
    'a bonus at a target',
    BONUS,
    {
      Name: 'Appointments',
      'Job role': 'Call agent',
      Measure: 'appointments',
      Calculation: 'A bonus at a target',
      'Adds up over': 'A week',
      Target: '20',
      Bonus: '150.00 USD',
    },
  ],
  [
    'a table of steps',
    TIERED,
    {
      Name: 'Steps',
      'Job role': 'Any',
      Measure: 'completed loads',
      Calculation: 'A table of steps',
      'Adds up over': 'A month',
      'Steps pay': 'Each for its part',
      'Step 1': '5.00 USD for each from 0 to 10',
      'Step 2': '7.00 USD for each and 30.00 USD from 10 to 20',
      'Step 3': '9.00 USD for each and 45.00 USD from 20 up',
    },
  ],
  [
    'a bonus on single loads',
    BY_LOAD,
    {
      Name: 'Good loads',
      'Job role': 'Sales',
      Measure: 'completed loads',
      Calculation: 'A bonus on single loads',
      'Adds up over': 'A day',
      'Each load by its': 'load margin',
      'Step 1': '12.00 USD from 200.00 USD to 500.00 USD',
      'Step 2': '4% from 500.00 USD up',
    },
  ],
])('%s reads field by field, without what it has not', (_, rule, fields) => {
  expect(fieldsOf(rule)).toEqual({ 'Whose work': 'Their own', ...fields })
})

it.each<[string, Rule, Readonly<Record<string, string>>]>([
  [
    'an amount for each unit of currency',
    PER_DOLLAR,
    { Calculation: 'An amount for each unit of currency', Rate: '2.50 INR for each unit of currency' },
  ],
  [
    'a team’s rule: whose work it is, and every role that it pays',
    { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD', 'VENTURE_HEAD'] },
    { 'Whose work': 'The team’s', 'Paid to': 'Team lead, Venture head' },
  ],
  [
    'a target of another metric: which, and in its unit',
    { ...BONUS, config: MARGIN_BONUS },
    { Target: '5,000.00 USD', 'Target is of': 'load margin' },
  ],
  [
    'steps of money',
    { ...tiers({ slabs: [{ from: '1000', to: null, amount: '30' }] }), metricKey: 'loads_margin' },
    { 'Step 1': '30.00 USD from 1,000.00 USD up' },
  ],
  ['steps of which one is for all', tiers({ mode: 'whole' }), { 'Steps pay': 'The one reached, for all' }],
  [
    'amounts in proportion',
    tiers({ mode: 'interpolated', slabs: [{ from: '0', to: '10', amount: '30' }] }),
    { 'Steps pay': 'Amounts in proportion' },
  ],
  [
    'a first amount at 0',
    tiers({ flatAtZero: true, slabs: [{ from: '0', to: null, amount: '30' }] }),
    { 'First amount': 'Due at 0 already' },
  ],
  [
    'loads of some equipment, and of customers of whom only the id is known',
    { ...BY_LOAD, config: { ...BY_LOAD.config, equipment: ['VAN', 'REEFER'], customerIds: ['c1', 'c2'] } },
    { 'Only for': 'VAN, REEFER', 'Only customers': 'c1, c2' },
  ],
  [
    'conditions, a cap and losses',
    {
      ...PERCENT,
      qualification: {
        all: [
          { metricKey: 'loads_completed', op: '>=', value: '12' },
          { metricKey: 'loads_revenue', op: '>', value: '9000' },
        ],
      },
      cap: { amount: '500', per: 'quarter' },
      negative: true,
    },
    {
      'Only with': 'completed loads at least 12 and load revenue above 9,000.00 USD',
      'At most': '500.00 USD a quarter',
      Losses: 'Are taken off pay',
    },
  ],
])('%s', (_, rule, fields) => {
  expect(fieldsOf(rule)).toMatchObject(fields)
})

it('customers are named where their names are known', () => {
  const rule = { ...BY_LOAD, config: { ...BY_LOAD.config, customerIds: ['c1', 'c2'] } }
  expect(fieldsOf(rule, (id) => `Customer ${id}`)).toMatchObject({ 'Only customers': 'Customer c1, Customer c2' })
})
