import { expect, test } from 'vitest'
import { formatMilliseconds } from './format-milliseconds.ts'

test('what took long is told in two units, what was quick to the millisecond', () => {
  expect(formatMilliseconds(0)).toBe('0 ms')
  expect(formatMilliseconds(340)).toBe('340 ms')
  expect(formatMilliseconds(1240)).toBe('1.2 s')
  expect(formatMilliseconds(9960)).toBe('10 s')
  expect(formatMilliseconds(225_000)).toBe('3 m 45 s')
})

test('a clock that was put back makes no negative duration', () => {
  expect(formatMilliseconds(-5)).toBe('0 ms')
})
