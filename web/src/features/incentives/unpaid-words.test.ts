import { expect, test } from 'vitest'
import { unpaidWords } from './unpaid-words.ts'

test('rules that give one reason are named together', () => {
  const target = { reason: 'target', day: null } as const
  const gate = { reason: 'gate', day: null } as const
  expect(
    unpaidWords(
      [
        { ruleName: 'Month of 40', zero: target },
        { ruleName: 'Week of 10', zero: target },
        { ruleName: 'Five first', zero: gate },
      ],
      true,
    ),
  ).toBe('Month of 40, Week of 10: the target is not reached yet. Five first: a condition of the rule is not met.')
})

test('a job role that no rule pays is said to be one', () => {
  expect(unpaidWords([], false)).toBe('No rule of the period pays for this job role.')
})
