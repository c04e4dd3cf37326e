import { expect, test } from 'vitest'
import { actingReason } from './acting-reason.ts'

test.each([
  ['', false],
  ['  x  ', false],
  ['no', false],
  ['😀😀', false],
  ['why', true],
  ['x'.repeat(500), true],
  ['x'.repeat(501), false],
])('the reason %j to act as somebody is taken: %s', (reason, isTaken) => {
  expect(actingReason.safeParse(reason).success).toBe(isTaken)
})
