import { expect, test } from 'vitest'
import { placeText } from './place-text.ts'

test.each([
  ['Dallas', 'TX', 'Dallas, TX'],
  ['', 'TX', 'TX'],
  ['Dallas', '', 'Dallas'],
])('%s and %s are shown as %s', (city, state, text) => {
  expect(placeText({ city, state })).toBe(text)
})
