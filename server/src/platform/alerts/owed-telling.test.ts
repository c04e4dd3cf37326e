import { expect, test } from 'vitest'
import { owedTelling } from './owed-telling.ts'

const KNOWN = { tellings: 1, isRecovered: false, told: 1, isRecoveryTold: false }

test.each([
  ['what is new', { told: 0 }, 'OPENED'],
  ['nothing, while it goes on', {}, null],
  ['once more, after a day', { tellings: 2 }, 'REMINDED'],
  ['that it is right again', { isRecovered: true }, 'RECOVERED'],
  ['that it is right again, instead of a reminder', { isRecovered: true, tellings: 2 }, 'RECOVERED'],
  ['first what was wrong, when it is right already', { isRecovered: true, told: 0 }, 'OPENED'],
  ['nothing, once it knows the end', { isRecovered: true, isRecoveryTold: true }, null],
] as const)('a channel is told %s', (_, change, telling) => {
  expect(owedTelling({ ...KNOWN, ...change })).toBe(telling)
})
