import { expect, test } from 'vitest'
import { stopWords } from './stop-words.ts'

test('a stop says how it went, and by how much it was late', () => {
  const words = (state: Parameters<typeof stopWords>[0]['state'], lateMinutes: number | null = null) =>
    stopWords({ state, lateMinutes })?.word ?? null
  expect(words('ON_TIME')).toBe('On time')
  expect(words('LATE', 4)).toBe('4 m late')
  expect(words('LATE', 65)).toBe('1 h 05 m late')
  expect(words('OVERDUE', 120)).toBe('2 h 00 m overdue')
  expect(words('EXPECTED')).toBe('Expected')
  expect(words('UNMEASURED')).toBeNull()
})
