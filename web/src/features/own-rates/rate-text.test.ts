import { expect, test } from 'vitest'
import { rateText } from './rate-text.ts'
import { ratedRules } from './rated-rules.ts'

const rule = (ruleKey: string, rate: string | undefined, calcType: string) => ({
  rule: { ruleKey, name: ruleKey, rate, calcType, currency: 'USD' },
})
const version = (startsOn: string, status: string, ...rules: object[]) => ({ startsOn, status, rules })

test('a share is written in percent, an amount per unit as it is', () => {
  expect(rateText('0.025', { isPercent: true, unit: '%' })).toBe('2.5%')
  expect(rateText('4.25', { isPercent: false, unit: 'USD per unit' })).toBe('4.25 USD per unit')
  expect(rateText('0.1', undefined)).toBe('0.1')
})

test('rules without a rate and those of drafts have no own rate; of several versions the latest counts', () => {
  const versions = [
    version(
      '2026-06-01',
      'PUBLISHED',
      rule('margin', '0.05', 'PERCENT_OF_METRIC'),
      rule('bonus', undefined, 'BONUS_ON_TARGET'),
    ),
    version(
      '2026-01-01',
      'PUBLISHED',
      rule('margin', '0.04', 'PERCENT_OF_METRIC'),
      rule('loads', '4.25', 'FLAT_PER_UNIT'),
    ),
    version('2026-09-01', 'DRAFT', rule('new', '1', 'FLAT_PER_UNIT')),
  ]
  const found = ratedRules({ versions } as unknown as Parameters<typeof ratedRules>[0])
  expect(found.map(({ ruleKey, rate, unit }) => [ruleKey, rate, unit])).toEqual([
    ['margin', '0.05', '%'],
    ['loads', '4.25', 'USD per unit'],
  ])
})
