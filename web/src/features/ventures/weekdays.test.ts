import { expect, it } from 'vitest'
import { weekdayWords } from './weekdays.ts'

it('days in a row are named by the first and the last', () => {
  expect(weekdayWords([1, 2, 3, 4, 5], 1)).toBe('Monday to Friday')
  expect(weekdayWords([0, 1, 2, 3, 4, 5, 6], 0)).toBe('Every day')
})

it('days apart are named one by one, in the order of the week', () => {
  expect(weekdayWords([5, 1, 3], 1)).toBe('Monday, Wednesday, Friday')
})

it('a week that begins on Sunday ends a row on Saturday', () => {
  expect(weekdayWords([6, 0, 1, 2, 3, 4], 6)).toBe('Saturday to Thursday')
})
