import { expect, test } from 'vitest'
import { at } from './moving-clock.ts'

test.each([
  ['2026-06-18', '2026-06-18T13:30:00.000Z'],
  ['2026-03-08', '2026-03-08T13:30:00.000Z'],
  ['2026-11-01', '2026-11-01T14:30:00.000Z'],
])(
  'half past eight in Chicago on %s is half past eight, also when the clock has changed in the night',
  (day, instant) => {
    expect(at(day, 'America/Chicago', 8, 30)).toBe(instant)
  },
)
