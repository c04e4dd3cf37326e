import { expect, it } from 'vitest'
import { type ListedLoad, toLoadRow } from './listed-load.ts'

const ID = '00000000-0000-7000-8000-000000000001'

function listed(deliveredAt: string | null): ListedLoad {
  const start = [
    ID,
    ID,
    'NL-1',
    'OPEN',
    ID,
    'Cordova Produce',
    null,
    null,
    'Dallas',
    'TX',
    'Macon',
    'GA',
    'VAN',
  ] as const
  return [...start, null, null, deliveredAt, 100, null, 'USD', [], null, 1]
}

it.each([
  ['2026-06-18T13:12:00+00:00', '2026-06-18T13:12:00.000Z'],
  ['2026-06-18T13:12:00.5+00:00', '2026-06-18T13:12:00.500Z'],
  ['2026-06-18T13:12:00.123+00:00', '2026-06-18T13:12:00.123Z'],
  ['2026-06-18T13:12:00.123987+00:00', '2026-06-18T13:12:00.123Z'],
  ['2026-06-18T08:12:00.25-05:00', '2026-06-18T13:12:00.250Z'],
  [null, null],
])('writes the instant %s of the database’s JSON as %s', (stored, shown) => {
  expect(toLoadRow(listed(stored), 'America/Chicago').deliveredAt).toBe(shown)
})
