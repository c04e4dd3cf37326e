import { isZone } from '@holdfast/engine/kernel'
import { expect, it } from 'vitest'
import { ownZone, zoneOptions } from './zones.ts'

const values = zoneOptions().map(({ value }) => value)

it('offers every zone once, under the name that people search for', () => {
  expect(values).toEqual(expect.arrayContaining(['America/Chicago', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC']))
  expect(values).not.toContain('Asia/Calcutta')
  expect(new Set(values).size).toBe(values.length)
})

it('offers only zones that the server takes', () => {
  expect(values.filter((zone) => !isZone(zone))).toEqual([])
})

it('finds the zone of this machine among them', () => {
  expect(values).toContain(ownZone())
})
