import { describe, expect, it } from 'vitest'
import { evaluateRule } from './evaluate-rule.ts'
import { checkNoOverlap, checkOverride, withOverride } from './override.ts'
import { FLAT, OWN_RATE as OWN, PERCENT, TIERED } from './testing/rules.ts'

describe('a person’s own rate', () => {
  it('stands in for that of a rule that has one', () => {
    expect(withOverride(PERCENT, OWN)).toEqual({ ...PERCENT, rate: '0.03' })
    expect(withOverride(TIERED, OWN)).toBe(TIERED)
    expect(withOverride(PERCENT, null)).toBe(PERCENT)
  })

  it.each([
    ['of slabs', TIERED, '0.03', 'override.no_rate'],
    ['of a word', FLAT, 'more', 'rule.rate_malformed'],
    ['of nothing', FLAT, '', 'rule.rate_missing'],
    ['that is a slip', FLAT, '1000001', 'rule.too_large'],
  ])('%s is refused', (_name, rule, rate, code) => {
    expect(() => checkOverride(rule, rate)).toThrow(
      expect.objectContaining({ kind: 'refused', code, facts: { field: 'rate' } }),
    )
  })

  it('of a rule without one is told by the name of the rule', () => {
    expect(() => checkOverride(TIERED, '0.03')).toThrow(
      'Steps has no rate that a person could have another of. Choose a rule with a rate.',
    )
  })

  it('is one at a time per rule, its first and last day included', () => {
    const later = { ...OWN, startsOn: '2026-06-21', endsOn: null }
    const overlap = expect.objectContaining({
      kind: 'conflict',
      code: 'override.overlap',
      facts: { ruleKey: OWN.ruleKey, startsOn: expect.arrayContaining([OWN.startsOn, later.startsOn]) },
      message:
        'A person has two rates of their own for one rule on the same day. End the first before the second starts.',
    })
    expect(() => checkNoOverlap([OWN, later, { ...OWN, ruleKey: 'dials' }, { ...OWN, planId: 'other' }])).not.toThrow()
    expect(() => checkNoOverlap([later, { ...OWN, endsOn: '2026-06-21' }])).toThrow(overlap)
    expect(() => checkNoOverlap([{ ...OWN, endsOn: null }, later])).toThrow(overlap)
    expect(() => checkNoOverlap([later, { ...OWN, endsOn: null }])).toThrow(overlap)
  })

  it('E28 is printed on the line', () => {
    const line = evaluateRule(PERCENT, { toDate: { value: '1500' }, before: { value: '1000' }, override: OWN })
    expect(line.amount.minor).toBe(1500)
    expect(line.explanation).toBe(
      "A rate of 0.03, this person's own from 2026-06-16 to 2026-06-20, stands in for the rule's 0.02. " +
        '3% of 1,500.00 USD load margin makes 45.00 USD. 30.00 USD was reached earlier in the month, so this day adds 15.00 USD.',
    )
    const open = evaluateRule(PERCENT, { toDate: { value: '1' }, override: { ...OWN, endsOn: null } })
    expect(open.explanation).toMatch("this person's own from 2026-06-16 on, stands in")
    expect(() => evaluateRule(TIERED, { toDate: { value: '1' }, override: OWN })).toThrow(
      expect.objectContaining({ code: 'override.no_rate' }),
    )
  })
})
