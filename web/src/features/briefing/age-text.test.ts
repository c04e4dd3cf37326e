import { expect, test } from 'vitest'
import { ageText } from './age-text.ts'

const now = '2026-06-18T12:00:00Z'

test('an age stands in its largest unit', () => {
  expect(ageText('2026-06-18T11:19:00Z', now)).toBe('41 m')
  expect(ageText('2026-06-18T07:00:00Z', now)).toBe('5 h')
  expect(ageText('2026-06-17T12:00:00Z', now)).toBe('1 day')
  expect(ageText('2026-06-15T11:00:00Z', now)).toBe('3 days')
  expect(ageText('2026-06-18T12:00:05Z', now)).toBe('1 m')
})
