import { expect, test } from 'vitest'
import { isLonely, levelPath, linePath } from './plot-lines.ts'

const at = (value: number) => value

test('a line breaks where there is no data and goes on after it', () => {
  expect(linePath([10, 20, null, 40], at)).toBe('M12.5 90L37.5 80M87.5 60')
})

test('a point between two gaps is lonely, one at the end of a line is not', () => {
  const values = [10, 20, null, 40, null]
  expect(values.map((_, i) => isLonely(values, i))).toEqual([false, false, false, true, false])
})

test('a target runs across its parts, steps where it changes and pauses where there is none', () => {
  expect(levelPath([50, 50, null, 25], at)).toBe('M0 50H25H50M75 75H100')
})
