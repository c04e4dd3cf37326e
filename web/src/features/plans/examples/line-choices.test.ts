import type { PayLine } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { lineChoices } from './line-choices.ts'

const line = (id: string, day: string, ruleKey: string, minor: number): PayLine => ({
  id,
  day,
  ruleKey,
  planName: 'Sales 2026',
  versionNumber: 1,
  ruleName: ruleKey,
  sentence: '',
  amount: { minor, currency: 'USD' },
  toDate: '1',
  unmeasured: 0,
  creditCount: 1,
  reason: 'earned',
})

test('only the lines of the rule are offered, newest first, each with its own amount and not the day’s', () => {
  const days = [
    { lines: [line('a', '2026-06-16', 'loads', 4_25), line('b', '2026-06-16', 'margin', 90_00)] },
    { lines: [line('c', '2026-06-18', 'loads', 8_50)] },
  ]
  expect(lineChoices([{ days }], { ruleKey: 'loads', currency: 'USD' })).toEqual([
    { value: 'c', label: 'Thu 18 Jun, $8.50' },
    { value: 'a', label: 'Tue 16 Jun, $4.25' },
  ])
  expect(lineChoices([{ days }], { ruleKey: 'loads', currency: 'INR' })).toEqual([])
})
