import { describe, expect, it } from 'vitest'
import type { CarrierId } from '../kernel/index.ts'
import { importLoad } from './import-load.ts'
import type { ImportedLoad } from './imported-load.ts'
import { COVERED_OR_LATER, LOAD_STATUSES, LOAD_TRANSITIONS } from './load-status.ts'
import { reimportLoad } from './reimport-load.ts'
import { statusesBetween } from './statuses-between.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { ANA, DAN, now, ROAD, SWIFT, sampleLoad } from './testing/sample-loads.ts'
import { bareRow, bySwift } from './testing/sample-rows.ts'

const delivered: ImportedLoad = { ...bareRow, deliveredAt: '2026-03-04T17:00:00.000Z', drivenBy: bySwift, miles: 330 }
const stands = importLoad(delivered, now)
const again = (said: Partial<ImportedLoad>, load = stands) => reimportLoad(load, { ...delivered, ...said }, now)

describe('a file that comes again', () => {
  it('with the same values leaves the very same load', () => {
    expect(again({})).toBe(stands)
  })

  it('changes what it says and keeps what it leaves blank', () => {
    const known = { ...stands, costMinor: 200_000, credits: [{ role: 'SALES', userId: ANA, share: '1' }] as const }
    expect(again({ billMinor: 260_000, miles: null, drivenBy: null }, known)).toEqual({
      ...known,
      billMinor: 260_000,
      version: 2,
    })
  })

  it('moves the day of delivery and of billing, unless a person set the latter', () => {
    const later = { deliveredAt: '2026-03-06T17:00:00.000Z' }
    expect(again(later)).toMatchObject({ deliveredOn: '2026-03-06', billingDate: '2026-03-06' })
    const fixed = { ...stands, billingDate: '2026-03-09', billingDateFixed: '2026-03-09' }
    expect(again(later, fixed)).toMatchObject({ deliveredOn: '2026-03-06', billingDate: '2026-03-09' })
  })

  it('replaces credits, and leaves who recorded a delivery by hand', () => {
    const credits = [{ role: 'DISPATCH', userId: DAN, share: '1' }] as const
    const byHand = { ...stands, deliveredBy: ANA }
    expect(again({ credits }, byHand)).toMatchObject({ credits, carrierId: SWIFT, deliveredBy: ANA })
  })
})

describe('a carrier', () => {
  const byRoad = { drivenBy: { carrierId: ROAD, ownUnit: null } }

  it.each(COVERED_OR_LATER)('of a load that is %s here gives way to no other, for it has to fall off first', (here) => {
    const said = { ...byRoad, status: here, deliveredAt: '2026-06-17T21:00:00.000Z' }
    expect(refusalOf(() => again(said, sampleLoad(here)))).toBe('conflict load.other_carrier')
  })

  it('is told of a load of which nobody wrote it down', () => {
    const unrecordedCarrier = 'nobody' as CarrierId
    const load = { ...stands, carrierId: unrecordedCarrier }
    expect(again({ ...byRoad, unrecordedCarrier }, load).carrierId).toBe(ROAD)
    expect(refusalOf(() => again({ ...byRoad, unrecordedCarrier: null }, load))).toBe('conflict load.other_carrier')
  })

  it('takes what is open', () => {
    const open = sampleLoad('OPEN', { createdAt: '2026-03-01T15:00:00.000Z' })
    expect(again(byRoad, open).carrierId).toBe(ROAD)
  })
})

describe('a test mark', () => {
  it.each([
    [true, false],
    [false, true],
  ])('of %s in the file is refused for a load that is %s, and the same again is nothing', (isTest, here) => {
    expect(refusalOf(() => again({ isTest }, { ...stands, isTest: here }))).toBe('conflict load.test_mark_stands')
    expect(again({ isTest: here }, { ...stands, isTest: here }).isTest).toBe(here)
  })

  it('of somebody in training makes a test of what is new, whatever the row says, and of nothing that stands', () => {
    const otherwise = { ...bareRow.otherwise, isTest: true }
    expect(importLoad({ ...delivered, isTest: false, otherwise }, now).isTest).toBe(true)
    expect(again({ otherwise })).toBe(stands)
  })
})

describe('a state', () => {
  it.each([
    ['OPEN', 'DELIVERED', 'DELIVERED'],
    ['COVERED', 'PAID', 'PAID'],
    ['PAID', 'DELIVERED', 'PAID'],
    ['DELIVERED', 'OPEN', 'DELIVERED'],
    ['LOST', 'COVERED', 'LOST'],
    ['OPEN', 'LOST', 'LOST'],
    ['IN_TRANSIT', 'CANCELLED', 'CANCELLED'],
  ] as const)('%s here and %s in the file becomes %s', (here, status, becomes) => {
    const goneAt = '2026-06-17T15:00:00.000Z'
    const deliveredAt = '2026-06-17T21:00:00.000Z'
    expect(again({ status, goneAt, deliveredAt }, sampleLoad(here)).status).toBe(becomes)
  })

  it.each([
    ['LOST', 'DELIVERED'],
    ['CANCELLED', 'PAID'],
    ['DELIVERED', 'LOST'],
    ['IN_TRANSIT', 'LOST'],
    ['PAID', 'CANCELLED'],
  ] as const)('%s here is never %s because a file says so', (here, status) => {
    expect(refusalOf(() => again({ status }, sampleLoad(here)))).toBe('conflict load.illegal_step')
  })

  it('that needs a carrier takes the file’s where neither the row nor the load has one', () => {
    const open = sampleLoad('OPEN', { createdAt: '2026-03-01T15:00:00.000Z' })
    expect(again({ drivenBy: null }, open).carrierId).toBe('nobody' as CarrierId)
    expect(again({ drivenBy: null }, sampleLoad('COVERED')).carrierId).toBe(SWIFT)
  })

  it('that has ended keeps its reason and takes a better one', () => {
    const lost = sampleLoad('LOST')
    expect(again({ deliveredAt: null, status: 'LOST', billMinor: 1 }, lost)).toMatchObject({
      lostReason: 'RATE',
      lostOn: '2026-06-17',
    })
    const better = again({ deliveredAt: null, status: 'LOST', lostReason: 'NO_TRUCK' }, lost)
    expect(better).toMatchObject({ lostReason: 'NO_TRUCK', lostAt: lost.lostAt })
  })
})

it('a void load stays as it is', () => {
  expect(refusalOf(() => again({ billMinor: 1 }, { ...stands, voidedAt: now.at }))).toBe('conflict load.voided')
})

describe('the way to a state', () => {
  it.each(LOAD_STATUSES)('from %s goes by legal steps alone', (from) => {
    for (const to of LOAD_STATUSES) {
      const way = [from, ...statusesBetween(from, to)]
      const reachable = way.every((status, n) => n === 0 || LOAD_TRANSITIONS[way[n - 1] ?? from][status] !== undefined)
      expect([to, way.at(-1)]).toEqual([to, to])
      if (LOAD_STATUSES.indexOf(to) > LOAD_STATUSES.indexOf(from) && LOAD_STATUSES.indexOf(to) < 7)
        expect(reachable).toBe(true)
    }
  })

  it('passes the milestones', () => {
    expect(statusesBetween('OPEN', 'PAID')).toEqual(['COVERED', 'DELIVERED', 'INVOICED', 'PAID'])
    expect(statusesBetween('DISPATCHED', 'IN_TRANSIT')).toEqual(['IN_TRANSIT'])
    expect(statusesBetween('OPEN', 'IN_TRANSIT')).toEqual(['COVERED', 'IN_TRANSIT'])
    expect(statusesBetween('PAID', 'PAID')).toEqual([])
  })
})
