import { expect, test } from 'vitest'
import { usualWords, varianceMark, varianceWords } from './variance-words.ts'

const of = (percent: number | null) => ({ usualMinor: 41_000, percent, isUnusual: false })

test('how far an amount is off what is usual is said in words and as a mark, below with a true minus', () => {
  expect([82, -12, 0, null].map((percent) => varianceWords(of(percent)))).toEqual([
    '82% above usual',
    '12% below usual',
    'as usual',
    'usually nothing',
  ])
  expect([82, -12, 0, null].map((percent) => varianceMark(of(percent)))).toEqual(['+82%', '−12%', '±0%', null])
  expect(usualWords(of(0), 'USD')).toBe('Usually $410.00.')
})
