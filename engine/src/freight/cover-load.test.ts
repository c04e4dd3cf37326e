import { describe, expect, it } from 'vitest'
import { coverLoad } from './cover-load.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { ANA, now, ROAD, SWIFT, sampleLoad } from './testing/sample-loads.ts'

const open = sampleLoad('OPEN')
const transport = { ...now, ventureType: 'TRANSPORT' } as const
const ownUnit = { driverId: ANA, truck: 'TX-1' }

describe('covering a load', () => {
  it('by a carrier at a known cost', () => {
    const { next, events } = coverLoad(open, { carrierId: SWIFT, costMinor: 0 }, now)
    expect(next).toMatchObject({ status: 'COVERED', carrierId: SWIFT, ownUnit: null, costMinor: 0, coveredAt: now.at })
    expect(events[0]).toMatchObject({ type: 'freight.load_covered', days: ['2026-06-14', '2026-06-18'] })
  })

  it('without naming a cost leaves the cost as it is', () => {
    expect(coverLoad(open, { carrierId: SWIFT }, now).next.costMinor).toBeNull()
    const estimated = sampleLoad('OPEN', { costMinor: 5 })
    expect(coverLoad(estimated, { carrierId: SWIFT }, now).next.costMinor).toBe(5)
    expect(coverLoad(estimated, { carrierId: SWIFT, costMinor: null }, now).next.costMinor).toBeNull()
  })

  it('by an own truck is for transport ventures only', () => {
    expect(coverLoad(open, { ownUnit }, transport).next).toMatchObject({ ownUnit, carrierId: null })
    expect(refusalOf(() => coverLoad(open, { ownUnit }, now))).toBe('refused load.own_unit_not_transport')
  })

  it('by an own unit whose driver and truck are not known yet', () => {
    const unknown = { driverId: null, truck: null }
    expect(coverLoad(open, { ownUnit: unknown }, transport).next.ownUnit).toEqual(unknown)
  })

  it.each([
    ['nobody', {}],
    ['both', { carrierId: SWIFT, ownUnit }],
  ])('by %s is refused', (_, cover) => {
    expect(refusalOf(() => coverLoad(open, cover, transport))).toBe('refused load.cover_missing')
  })

  it('at a cost below 0 is refused', () => {
    expect(refusalOf(() => coverLoad(open, { carrierId: SWIFT, costMinor: -1 }, now))).toBe(
      'refused load.amount_invalid',
    )
  })
})

describe('covering again', () => {
  it('by the same carrier or unit changes nothing', () => {
    const covered = sampleLoad('COVERED')
    expect(coverLoad(covered, { carrierId: SWIFT }, now)).toEqual({ next: covered, events: [] })
    const byTruck = sampleLoad('COVERED', { carrierId: null, ownUnit })
    expect(coverLoad(byTruck, { ownUnit: { ...ownUnit } }, transport).events).toEqual([])
  })

  it.each([
    ['another carrier', { carrierId: ROAD }],
    ['an own unit', { ownUnit: { driverId: null, truck: null } }],
    ['nobody', {}],
  ])('F-10 by %s is refused: the second award loses', (_, cover) => {
    expect(refusalOf(() => coverLoad(sampleLoad('COVERED'), cover, transport))).toBe('conflict load.already_covered')
  })

  it('by another truck or driver is refused', () => {
    const byTruck = sampleLoad('COVERED', { carrierId: null, ownUnit })
    for (const other of [
      { ...ownUnit, truck: 'TX-2' },
      { ...ownUnit, driverId: null },
    ])
      expect(refusalOf(() => coverLoad(byTruck, { ownUnit: other }, transport))).toBe('conflict load.already_covered')
  })

  it('F-10 a lost load cannot be awarded', () => {
    expect(refusalOf(() => coverLoad(sampleLoad('LOST'), { carrierId: SWIFT }, now))).toBe('conflict load.illegal_step')
  })
})
