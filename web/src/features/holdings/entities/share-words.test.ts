import { expect, it } from 'vitest'
import { percentOf, shareOf } from './share-words.ts'

it.each([
  [null, null],
  ['1', 100],
  ['0.755', 75.5],
  ['0.333333', 33.3333],
  ['0.07', 7],
] as const)('a share of %s is %s percent, and the other way round', (share, percent) => {
  expect(percentOf(share)).toBe(percent)
  expect(shareOf(percent)).toBe(share)
})
