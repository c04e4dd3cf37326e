import { expect, it } from 'vitest'
import { checkRule } from '../check-rule.ts'
import { describeRule } from '../describe-rule.ts'
import { evaluateRule } from '../evaluate-rule.ts'
import { PER_DOLLAR } from '../testing/rules.ts'

const GATED = { ...PER_DOLLAR, qualification: { all: [{ metricKey: 'loads_revenue', op: '>=', value: '5000' }] } }

it('pays its own currency for each unit of another, and names that one nowhere', () => {
  expect(evaluateRule(PER_DOLLAR, { toDate: { value: '1234.57' } })).toEqual({
    amount: { minor: 308642, currency: 'INR' },
    parts: [
      {
        label: '2.50 INR for each unit of currency of load margin',
        measure: '1234.57',
        rate: '2.5',
        amount: '3086.425',
      },
      { label: 'Rounding', measure: null, rate: null, amount: '-0.005' },
    ],
    explanation:
      '2.50 INR for each unit of currency of 1,234.57 load margin makes 3,086.425 INR. Rounded to 3,086.42 INR.',
  })
  expect(describeRule(GATED)).toBe(
    "Earns 2.50 INR for each unit of currency of the month's own load margin, in Sales. " +
      'Only with load revenue at least 5,000 in the month.',
  )
  expect(evaluateRule(GATED, { toDate: { value: '1', metrics: { loads_revenue: '1' } } }).explanation).toBe(
    'Nothing is due for this month, because it needs load revenue at least 5,000.',
  )
})

it('needs no rate of exchange, and is paid for money alone', () => {
  const elsewhere = { planCurrency: 'INR', ventureCurrency: 'USD' }
  expect(() => checkRule(GATED, elsewhere)).not.toThrow()
  expect(() => checkRule({ ...PER_DOLLAR, metricKey: 'bpo_dials' }, elsewhere)).toThrow(
    expect.objectContaining({
      code: 'rule.metric_not_money',
      facts: { field: 'metricKey' },
      message: 'dials are not money, so there is no unit of currency to pay for. Choose a money metric.',
    }),
  )
  expect(() => checkRule({ ...PER_DOLLAR, rate: '' }, elsewhere)).toThrow(
    expect.objectContaining({ code: 'rule.rate_missing' }),
  )
  expect(() => checkRule({ ...PER_DOLLAR, config: { per: '1' } }, elsewhere)).toThrow(
    expect.objectContaining({ code: 'rule.config_unknown' }),
  )
})
