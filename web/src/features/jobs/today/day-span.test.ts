import { expect, test } from 'vitest'
import { shareOf, spanOf, ticksOf } from './day-span.ts'

const hours = (day: string, zone: string) => {
  const { from, to } = spanOf(day, zone)
  return (to - from) / 3_600_000
}

test('a day lasts from midnight to midnight of the viewer, also where the clocks change', () => {
  expect(hours('2026-06-18', 'America/Chicago')).toBe(24)
  expect(hours('2026-03-08', 'America/Chicago')).toBe(23)
  expect(hours('2026-11-01', 'America/Chicago')).toBe(25)
  expect(new Date(spanOf('2026-06-18', 'Asia/Kolkata').from).toISOString()).toBe('2026-06-17T18:30:00.000Z')
})

test('noon lies in the middle of a usual day', () => {
  const span = spanOf('2026-06-18', 'America/Chicago')
  expect(shareOf(Date.parse('2026-06-18T17:00:00Z'), span)).toBe(0.5)
})

test('the hours stand where the wall clock shows them', () => {
  const noon = ticksOf('2026-03-08', 'America/Chicago').find(({ name }) => name === '12:00')
  expect(noon?.at).toBeCloseTo(11 / 23, 10)
})
