import type { Example } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { newRule } from './make-rule.ts'
import { withoutRule, withRuleBack } from './take-out.ts'

const ruled = (ruleKey: string) => ({ ...newRule('USD', []), ruleKey, name: ruleKey })
const example = (name: string, ruleKey: string): Example => ({
  name,
  ruleKey,
  toDate: { value: '1' },
  before: null,
  override: null,
  expected: { minor: 100, currency: 'USD' },
})
const BEFORE = {
  rules: ['loads', 'margin', 'deals'].map(ruled),
  examples: [example('ten loads', 'loads'), example('much margin', 'margin')],
}
const names = ({ rules, examples }: typeof BEFORE | ReturnType<typeof withoutRule>) => [
  rules.map(({ ruleKey }) => ruleKey),
  examples.map(({ name }) => name),
]

test('a rule is taken out with its examples and comes back to its place with them', () => {
  const without = withoutRule(BEFORE, 1)
  expect(names(without)).toEqual([['loads', 'deals'], ['ten loads']])
  const back = withRuleBack(without, BEFORE, 1)
  expect(back && names(back)).toEqual([
    ['loads', 'margin', 'deals'],
    ['ten loads', 'much margin'],
  ])
})

test('what was changed since stays when a rule comes back; a rule that is there is not put in twice', () => {
  const since = { rules: [{ ...ruled('loads'), rate: '9' }], examples: [] }
  expect(withRuleBack(since, BEFORE, 1)?.rules.map(({ rate }) => rate)).toEqual(['9', '1'])
  expect(withRuleBack(BEFORE, BEFORE, 1)).toBeNull()
})

test('of two rules with one key only the one is taken out, and the examples stay with the other', () => {
  const twice = { rules: [ruled('loads'), ruled('loads')], examples: [example('ten loads', 'loads')] }
  expect(names(withoutRule(twice, 1))).toEqual([['loads'], ['ten loads']])
})
