import type { Rule } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { newRule } from '../rule/make-rule.ts'
import type { Draft } from './draft.ts'
import { mergeDraft, theirChanges } from './merge-draft.ts'

const rule = (ruleKey: string, rate: string): Rule => ({ ...newRule('USD', []), ruleKey, name: ruleKey, rate })
const draft = (change: Partial<Draft> = {}): Draft => ({
  startsOn: '2026-07-01',
  endsOn: null,
  rules: [rule('a', '1'), rule('b', '1'), rule('c', '1')],
  examples: [],
  ...change,
})
const rates = ({ rules }: Draft) => rules.map(({ ruleKey, rate }) => `${ruleKey} ${rate}`)

test('what I changed stays mine, what they changed is theirs, rule by rule', () => {
  const mine = draft({
    rules: [rule('a', '2'), rule('b', '1'), rule('c', '1'), rule('mine', '9')],
    endsOn: '2026-12-31',
  })
  const theirs = draft({ rules: [rule('a', '3'), rule('b', '4'), rule('theirs', '8')], startsOn: '2026-08-01' })
  const merged = mergeDraft(draft(), mine, theirs)
  expect(rates(merged)).toEqual(['a 2', 'b 4', 'mine 9', 'theirs 8'])
  expect(merged).toMatchObject({ startsOn: '2026-08-01', endsOn: '2026-12-31' })
})

test('a rule that I took out stays out, unless it is new', () => {
  const mine = draft({ rules: [rule('a', '1')] })
  expect(rates(mergeDraft(draft(), mine, draft({ rules: [rule('a', '1'), rule('b', '5')] })))).toEqual(['a 1'])
})

test('what they changed is told in words, before and now', () => {
  const theirs = draft({ startsOn: '2026-08-01', rules: [rule('a', '2'), rule('b', '1')] })
  expect(theirChanges(draft(), theirs)).toEqual([
    { name: 'Days', before: 'from 1 July 2026', now: 'from 1 August 2026' },
    {
      name: 'a',
      before: "Earns 1.00 USD for each of the month's own completed loads.",
      now: "Earns 2.00 USD for each of the month's own completed loads.",
    },
    { name: 'c', before: "Earns 1.00 USD for each of the month's own completed loads.", now: 'Taken out' },
  ])
  expect(theirChanges(draft(), draft())).toEqual([])
})
