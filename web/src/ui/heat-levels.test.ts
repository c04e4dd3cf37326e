import { expect, test } from 'vitest'
import { heatLevels } from './heat-levels.ts'

test('the quietest hour is the lightest, the busiest the darkest', () => {
  const { levelOf } = heatLevels([10, 60, 110])
  expect([10, 29, 30, 60, 110].map(levelOf)).toEqual([1, 1, 2, 3, 5])
})

test('hours that are all alike stand in the middle', () => {
  expect(heatLevels([7, 7]).levelOf(7)).toBe(3)
})
