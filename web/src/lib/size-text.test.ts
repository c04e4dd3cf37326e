import { expect, test } from 'vitest'
import { sizeText } from './size-text.ts'

test.each([
  [0, '0 bytes'],
  [900, '900 bytes'],
  [51_200, '50 KB'],
  [830_000, '811 KB'],
  [2_411_725, '2.3 MB'],
])('%i bytes are said as %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words)
})
