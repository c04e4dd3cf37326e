import { expect, it } from 'vitest'
import type { Load } from './load.ts'
import { permissionToReimport } from './permission-to-reimport.ts'
import { sampleLoad } from './testing/sample-loads.ts'

const write = 'freight.write'
const correct = 'freight.correct'

it.each([
  ['OPEN', 'PAID', write],
  ['COVERED', 'CANCELLED', write],
  ['OPEN', 'LOST', write],
  ['IN_TRANSIT', 'CANCELLED', correct],
  ['IN_TRANSIT', 'DELIVERED', write],
  ['DELIVERED', 'INVOICED', write],
  ['INVOICED', 'PAID', correct],
] as const)('a file that makes of what is %s here %s takes what that takes by hand', (from, to, permission) => {
  expect(permissionToReimport(sampleLoad(from), { ...sampleLoad(from), status: to })).toBe(permission)
})

it.each<[keyof Load, Load['status'], string | number | null, string]>([
  ['billMinor', 'DELIVERED', 1, write],
  ['billMinor', 'INVOICED', 1, correct],
  ['deliveredAt', 'DELIVERED', '2026-06-16T20:00:00.000Z', correct],
  ['pickedUpAt', 'IN_TRANSIT', '2026-06-15T20:00:00.000Z', correct],
])('another %s of what is %s', (field, status, value, permission) => {
  const load = sampleLoad(status)
  expect(permissionToReimport(load, { ...load, [field]: value })).toBe(permission)
})

it('a time that nobody knew is told, not corrected', () => {
  const load = sampleLoad('DELIVERED', { pickedUpAt: null })
  expect(permissionToReimport(load, { ...load, pickedUpAt: '2026-06-15T20:00:00.000Z' })).toBe(write)
})
