import { describe, expect, it } from 'vitest'
import { checkRule } from './check-rule.ts'
import type { Rule } from './rule.ts'
import { BONUS, FLAT, PERCENT } from './testing/rules.ts'

describe('figures that nobody can mean', () => {
  const capped = (amount: string): Rule => ({ ...PERCENT, cap: { amount, per: 'month' } })
  const bonus = (bonusAmount: string): Rule => ({ ...BONUS, config: { ...BONUS.config, bonusAmount } })

  it.each<[string, Rule, string]>([
    ['a rate above a million', { ...FLAT, rate: '1000001' }, 'rate is above 1000000. Check the decimal point.'],
    ['a cap above a milliard', capped('1000000001'), 'cap.amount is above 1000000000. Check the decimal point.'],
    ['a bonus above it', bonus('1000000001'), 'config.bonusAmount is above 1000000000. Check the decimal point.'],
  ])('%s is refused, by the name of the field', (_, rule, sentence) => {
    const field = sentence.split(' ')[0]
    expect(() => checkRule(rule, { planCurrency: 'USD' })).toThrow(
      expect.objectContaining({ code: 'rule.too_large', facts: { field }, message: sentence }),
    )
  })

  it.each<[string, Rule]>([
    ['a rate of a million', { ...FLAT, rate: '1000000' }],
    ['a cap of a milliard', capped('1000000000')],
    ['a bonus of it', bonus('1000000000')],
  ])('%s itself stands', (_, rule) => {
    expect(() => checkRule(rule, { planCurrency: 'USD' })).not.toThrow()
  })
})
