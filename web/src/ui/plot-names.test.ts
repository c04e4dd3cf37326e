import { expect, test } from 'vitest'
import { everyName, isNamed } from './plot-names.ts'

test('names below an axis never run into each other', () => {
  expect(everyName(28, 2, 1000)).toBe(1)
  expect(everyName(28, 2, 280)).toBe(3)
  expect(everyName(13, 6, 280)).toBe(3)
})

test('the last name is always shown', () => {
  const shown = Array.from({ length: 7 }, (_, i) => isNamed(i, 7, 3))
  expect(shown).toEqual([true, false, false, true, false, false, true])
})
