import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [4997, '4,997 rows'],
])('%i is %s', (count, words) => {
  expect(counted(count, 'row')).toBe(words)
})

test('a word may have a plural of its own', () => {
  expect(counted(2, 'person', 'people')).toBe('2 people')
})
