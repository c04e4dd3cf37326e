import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/index.ts'
import { type DormancyStep, dormancyStep, type Stretch, stretchAfter } from './dormancy.ts'

const none: DormancyStep = { ended: null, begun: null }
const ALLOWED = 90
const march19 = '2026-03-19'
/** 91 days after it. */
const open: Stretch = { lastDeliveredOn: march19, dormantOn: '2026-06-18' }
const quiet = { stands: true, open: null, firstSince: null }

describe('J-13 a customer is dormant', () => {
  it.each([
    ['as many days as allowed after the last delivery not yet', '2026-06-17', null],
    ['from the day after that', '2026-06-18', open],
    ['and since that day, however late somebody looks', '2026-12-24', open],
  ] as const)('%s', (_, today, begun) => {
    expect(dormancyStep({ ...quiet, lastDeliveredOn: march19 }, ALLOWED, today)).toEqual({ ended: null, begun })
  })

  it('never, when it never shipped or is void', () => {
    expect(dormancyStep({ ...quiet, lastDeliveredOn: null }, ALLOWED, '2026-06-18')).toEqual(none)
    expect(dormancyStep({ ...quiet, stands: false, lastDeliveredOn: march19 }, ALLOWED, '2026-06-18')).toEqual(none)
  })
})

describe('J-13 a stretch', () => {
  const load = { id: 'load-1', number: 'NL-1001', deliveredOn: '2026-06-20' }
  const shipper = { stands: true, open, firstSince: null, lastDeliveredOn: march19 }

  it('is noted once', () => {
    expect(dormancyStep(shipper, ALLOWED, '2026-06-19')).toEqual(none)
  })

  it('ends with the next load, on its day', () => {
    const now = { ...shipper, firstSince: load, lastDeliveredOn: '2026-06-22' }
    expect(dormancyStep(now, ALLOWED, '2026-06-23')).toEqual({ ended: { on: '2026-06-20', by: load }, begun: null })
  })

  it('that ended and another one that began while nobody looked are both noted', () => {
    const now = { ...shipper, firstSince: load, lastDeliveredOn: '2026-06-20' }
    expect(dormancyStep(now, ALLOWED, '2026-12-24')).toEqual({
      ended: { on: '2026-06-20', by: load },
      begun: { lastDeliveredOn: '2026-06-20', dormantOn: '2026-09-19' },
    })
  })

  it.each([
    ['its deliveries are gone', { lastDeliveredOn: null }, ALLOWED],
    ['more days are allowed', {}, 120],
    ['it is void', { stands: false }, ALLOWED],
    ['a delivery shortly before was entered late', { lastDeliveredOn: '2026-06-01' }, ALLOWED],
  ])('is corrected away when %s', (_, changes, allowed) => {
    expect(dormancyStep({ ...shipper, ...changes }, allowed, '2026-06-19')).toEqual({
      ended: { on: '2026-06-19', by: null },
      begun: null,
    })
  })

  it('stays as it was noticed when a late entry lies inside of it', () => {
    expect(dormancyStep({ ...shipper, lastDeliveredOn: '2026-03-20' }, ALLOWED, '2026-07-30')).toEqual(none)
  })
})

it('J-13 however the deliveries lie and on whichever nights somebody looks, the last look leaves the truth', () => {
  const day = (n: number): Day => addDays('2026-01-01', n)
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 12 })
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 1, max: 60 }), (delivered, nights, allowed) => {
      const days = delivered.toSorted((a, b) => a - b).map(day)
      let stretch: Stretch | null = null
      const begun: string[] = []
      for (const night of nights.toSorted((a, b) => a - b).map(day)) {
        const past = days.filter((each) => each <= night)
        const since: Stretch | null = stretch
        const first = since && past.find((each) => each >= since.dormantOn)
        const firstSince = first ? { id: first, number: first, deliveredOn: first } : null
        const shipper = { stands: true, lastDeliveredOn: past.at(-1) ?? null, open: stretch, firstSince }
        const step = dormancyStep(shipper, allowed, night)
        if (step.ended) stretch = null
        if (step.begun) begun.push(step.begun.lastDeliveredOn)
        stretch = step.begun ?? stretch
        const last = past.at(-1)
        const isDormant = last !== undefined && stretchAfter(last, allowed).dormantOn <= night
        expect(stretch !== null).toBe(isDormant)
      }
      expect(new Set(begun).size).toBe(begun.length)
    }),
  )
})
