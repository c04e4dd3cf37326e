import { expect, it } from 'vitest'
import { groupingFor } from './grouping.ts'

it.each([
  [1, 'day'],
  [31, 'day'],
  [32, 'week'],
  [182, 'week'],
  [183, 'month'],
] as const)('a chart of %i days has a bar a %s', (days, grouping) => {
  expect(groupingFor(days)).toBe(grouping)
})
