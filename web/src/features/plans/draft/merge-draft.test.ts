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

const pays = (rate: string) => `Earns ${rate} USD for each of the month's own completed loads.`

test('what they changed is told in words, beside what I made of the same', () => {
  const mine = draft({ endsOn: '2026-12-31', rules: [rule('a', '5'), rule('b', '7'), rule('c', '1')] })
  const theirs = draft({ startsOn: '2026-08-01', endsOn: '2026-09-30', rules: [rule('a', '2'), rule('b', '1')] })
  expect(theirChanges(draft(), mine, theirs)).toEqual([
    { name: 'First day', theirs: '1 August 2026', yours: null },
    { name: 'Last day', theirs: '30 September 2026', yours: '31 December 2026' },
    { name: 'a', theirs: pays('2.00'), yours: pays('5.00') },
    { name: 'c', theirs: 'Taken out', yours: null },
  ])
  expect(theirChanges(draft(), mine, draft())).toEqual([])
})

test('a rule that I took out while they changed it is told as taken out, and a rule not whole yet does not stop it', () => {
  const mine = draft({ rules: [rule('a', ''), rule('c', '1')] })
  const theirs = draft({ rules: [rule('a', '2'), rule('b', '3'), rule('c', '1')] })
  expect(theirChanges(draft(), mine, theirs)).toEqual([
    { name: 'a', theirs: pays('2.00'), yours: 'This rule cannot be paid yet.' },
    { name: 'b', theirs: pays('3.00'), yours: 'Taken out' },
  ])
})
