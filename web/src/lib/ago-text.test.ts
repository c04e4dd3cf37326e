import { expect, test } from 'vitest'
import { agoText } from './ago-text.ts'

const now = Date.parse('2026-06-18T12:00:00Z')
const from = (instant: string) => agoText(Date.parse(instant), now)

test('what lies behind is told in its largest unit', () => {
  expect(from('2026-06-18T11:59:30Z')).toBe('just now')
  expect(from('2026-06-18T11:19:00Z')).toBe('41 m ago')
  expect(from('2026-06-18T06:30:00Z')).toBe('5 h ago')
  expect(from('2026-06-17T11:00:00Z')).toBe('1 day ago')
  expect(from('2026-06-15T11:00:00Z')).toBe('3 days ago')
})

test('what is to come is told the same way', () => {
  expect(from('2026-06-18T12:00:20Z')).toBe('in a moment')
  expect(from('2026-06-18T12:41:00Z')).toBe('in 41 m')
  expect(from('2026-06-19T13:00:00Z')).toBe('in 1 day')
})
