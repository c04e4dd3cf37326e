import { expect, test } from 'vitest'
import type { MyVenture } from '../../lib/session.ts'
import { contextWords } from './context-words.ts'

const northline: MyVenture = {
  id: '019e0000-0000-7000-8000-000000000001',
  code: 'NL',
  name: 'Northline Freight',
  type: 'LOGISTICS',
  currency: 'USD',
  zone: 'America/Chicago',
  today: '2026-06-18',
  liveFrom: '2026-01-01',
  role: 'TEAM_LEAD',
  jobRole: null,
  can: {},
}
const shown = {
  from: '2026-06-12',
  to: '2026-06-18',
  compared: { from: '2026-06-05', to: '2026-06-11' },
  computed: 'stored',
  asOf: '2026-06-18T13:12:00.000Z',
} as const

test('one sentence says whose figures, of which days and of what moment', () => {
  expect(contextWords(northline, shown, false)).toBe(
    'Northline Freight · 12 to 18 June against 5 to 11 June · as of 08:12 CDT',
  )
})

test('days that were computed for this answer say so, and so do figures that could not be read again', () => {
  const words = contextWords(northline, { ...shown, compared: null, computed: 'now' }, true)
  expect(words).toBe('Northline Freight · 12 to 18 June · as of 08:12 CDT, not refreshed since · computed now')
})

test('of a range that is past, the moment names its day', () => {
  const may = { ...shown, from: '2026-05-01', to: '2026-05-31', compared: null }
  expect(contextWords(northline, may, false)).toContain('as of Thu 18 June 08:12 CDT')
})

test('a year that is over is said', () => {
  const before = { from: '2025-06-12', to: '2025-06-18' }
  expect(contextWords(northline, { ...shown, compared: before }, false)).toContain(
    '12 to 18 June against 12 to 18 June 2025',
  )
})
