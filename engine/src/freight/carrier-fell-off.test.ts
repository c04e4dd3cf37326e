import { describe, expect, it } from 'vitest'
import { carrierFellOff } from './carrier-fell-off.ts'
import type { Load } from './load.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, SWIFT, sampleLoad } from './testing/sample-loads.ts'

const fellOff = (changes: Partial<Load>, at = now.at) => {
  const load = sampleLoad('COVERED', changes)
  return carrierFellOff(load, { cause: 'BREAKDOWN', reason: ' Gearbox ' }, { ...now, at })
}

describe('a carrier that falls off', () => {
  it('takes everything of the carrier with it, and its cost', () => {
    const { next } = carrierFellOff(sampleLoad('IN_TRANSIT'), { cause: 'WEATHER' }, now)
    expect(next).toEqual({ ...sampleLoad('OPEN'), version: 4 })
  })

  it('touches the day it was covered and the day it fell off', () => {
    const { events } = fellOff({})
    expect(events).toHaveLength(1)
    expect(events[0]?.days).toEqual(['2026-06-14', '2026-06-15', '2026-06-18'])
    expect(events[0]?.facts).toMatchObject({ cause: 'BREAKDOWN', reason: 'Gearbox', carrierId: SWIFT, status: 'OPEN' })
  })

  it('needs a cause', () => {
    expect(refusalOf(() => carrierFellOff(sampleLoad('COVERED'), {}, now))).toBe('refused load.cause_missing')
  })
})

describe('a bounce is bad', () => {
  const pickupFrom = '2026-06-18T21:00:00.000Z'
  it.each([
    ['four hours before pickup', '2026-06-18T17:00:00.000Z', true, 240],
    ['a millisecond more before pickup', '2026-06-18T16:59:59.999Z', false, 240],
    ['a day before pickup', '2026-06-17T21:00:00.000Z', false, 1440],
    ['at pickup', pickupFrom, true, 0],
    ['after pickup', '2026-06-18T22:30:00.000Z', true, -90],
  ])('or not: %s', (_, at, bad, minutesBeforePickup) => {
    expect(fellOff({ pickupFrom, pickupTo: null }, at).events[0]?.facts).toMatchObject({ bad, minutesBeforePickup })
  })

  it('by the end of the window where only that is known', () => {
    expect(fellOff({ pickupFrom: null, pickupTo: pickupFrom }).events[0]?.facts).toMatchObject({ bad: true })
  })

  it('or of unknown kind without a pickup time, unless the goods were on the truck', () => {
    const unknown = { pickupFrom: null, pickupTo: null }
    expect(fellOff(unknown).events[0]?.facts).toMatchObject({ bad: null, minutesBeforePickup: null })
    const loaded = carrierFellOff(sampleLoad('IN_TRANSIT', unknown), { cause: 'BREAKDOWN' }, now)
    expect(loaded.events[0]?.facts).toMatchObject({ bad: true, minutesBeforePickup: null })
  })
})
