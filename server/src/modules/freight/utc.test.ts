import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storedUtc, storedUtcOrNull, utc } from './utc.ts'

test('a stored instant is told alike, however the database wrote it', () => {
  const stored = fc
    .tuple(
      fc.date({ min: new Date('1899-01-01'), max: new Date('2201-01-01'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999_999 }),
    )
    .map(([at, micros]) => {
      const fraction = `.${String(micros).padStart(6, '0')}`.replace(/\.?0+$/, '')
      return `${at.toISOString().slice(0, 19)}${fraction}+00:00`
    })
  fc.assert(fc.property(stored, (text) => void expect(storedUtc(text)).toBe(utc(text))))
})

test('also of another zone, and of none', () => {
  expect(storedUtc('2026-06-18T08:12:00.5-05:00')).toBe('2026-06-18T13:12:00.500Z')
  expect(storedUtcOrNull(null)).toBeNull()
})
