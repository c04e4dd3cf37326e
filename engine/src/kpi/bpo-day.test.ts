import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BpoCall, bpoDay } from './bpo-day.ts'
import { bpoRatios } from './bpo-ratios.ts'
import { ratio } from './ratio.ts'
import { sumDays } from './sum-days.ts'
import { DAY, kpiCall } from './testing/kpi-facts.ts'

const nothing = bpoDay(DAY, [])
const answered = kpiCall({ answered: true, connected: true, answeredAfterSeconds: 10, talkSeconds: 200, rating: 4 })

describe('a call-centre day', () => {
  it('without calls is all zeros, and its ratios are no data', () => {
    expect(Object.values(nothing).every((value) => value === 0)).toBe(true)
    for (const { numerator, denominator } of Object.values(bpoRatios(nothing)))
      expect(ratio(numerator, denominator)).toBeNull()
  })

  it('B-01 counts what is true, not what is filled in', () => {
    const no = { connected: false, appointmentSet: false, dealWon: false, resolved: false } as const
    const yes = { connected: true, appointmentSet: true, dealWon: true, resolved: true } as const
    const calls = [yes, ...Array(9).fill(no)].map((outcome) => kpiCall({ direction: 'OUTBOUND', ...outcome }))
    expect(bpoDay(DAY, calls)).toMatchObject({
      connects: 1,
      appointments: 1,
      deals: 1,
      resolved: 1,
      resolvedMeasured: 10,
    })
  })

  it('keeps unknown apart from zero in every mean', () => {
    const day = bpoDay(DAY, [answered, kpiCall({ answered: false, connected: false }), kpiCall()])
    expect(day).toMatchObject({ offered: 3, answered: 1, abandoned: 1, talkSecondsMeasured: 1, ratingSumMeasured: 1 })
    expect(bpoRatios(day)).toMatchObject({
      answeredShare: { numerator: 1, denominator: 2 },
      abandonment: { numerator: 1, denominator: 2 },
      answerSpeed: { numerator: 10, denominator: 1 },
      meanTalk: { numerator: 200, denominator: 1 },
      satisfaction: { numerator: 4, denominator: 1 },
    })
  })

  it('knows the handling time of a call only with talk, hold and wrap', () => {
    const whole = kpiCall({ talkSeconds: 60, holdSeconds: 0, wrapSeconds: 30 })
    const partial: Partial<BpoCall>[] = [{ talkSeconds: null }, { holdSeconds: null }, { wrapSeconds: null }]
    const day = bpoDay(DAY, [whole, ...partial.map((gap) => ({ ...whole, ...gap }))])
    expect(bpoRatios(day).handleTime).toEqual({ numerator: 90, denominator: 1 })
    expect(day).toMatchObject({ talkSeconds: 180, talkSecondsMeasured: 3 })
  })

  it('connects per dial takes only calls whose dials are known', () => {
    const calls = [answered, kpiCall({ direction: 'OUTBOUND', connected: true, dials: 4 })]
    const day = bpoDay(DAY, calls)
    expect(day.connects).toBe(2)
    expect(bpoRatios(day).connectsPerDial).toEqual({ numerator: 1, denominator: 4 })
  })

  it('offers incoming calls only and adds known revenue', () => {
    const sale = kpiCall({ direction: 'OUTBOUND', answered: true, dealWon: true, connected: true, revenueMinor: 0 })
    expect(bpoDay(DAY, [sale])).toMatchObject({ offered: 0, answered: 0, revenueMinor: 0, revenueMinorMeasured: 1 })
    expect(bpoRatios(bpoDay(DAY, [sale])).conversion).toEqual({ numerator: 1, denominator: 1 })
    expect(bpoRatios(bpoDay(DAY, [sale, answered])).conversion).toEqual({ numerator: 1, denominator: 1 })
    // A deal of a call that is not known to be connected stands in neither part: no conversion is above the whole.
    const unconnected = [null, false].map((connected) => kpiCall({ ...sale, direction: 'OUTBOUND', connected }))
    const day = bpoDay(DAY, [sale, ...unconnected])
    expect([day.deals, bpoRatios(day).conversion]).toEqual([3, { numerator: 1, denominator: 1 }])
  })

  it('leaves out test calls, void calls and calls of other days', () => {
    const others = [{ isTest: true }, { voidedAt: '2026-06-18T00:00:00.000Z' }, { startedOn: '2026-06-18' }]
    expect(
      bpoDay(
        DAY,
        others.map((other) => ({ ...answered, ...other })),
      ),
    ).toEqual(nothing)
  })
})

describe('sums', () => {
  const seconds = fc.option(fc.nat(600), { nil: null })
  const flag = fc.constantFrom(true, false, null)
  const anyCall = fc
    .record({ answered: flag, talkSeconds: seconds, dials: seconds, rating: seconds, connected: flag })
    .map((changes) => kpiCall(changes))

  it('of parts of a day, in any order, are the day of all its calls', () => {
    fc.assert(
      fc.property(fc.array(anyCall), fc.array(anyCall), (some, others) => {
        const parts = sumDays(nothing, [bpoDay(DAY, some), bpoDay(DAY, others)])
        expect(parts).toEqual(bpoDay(DAY, [...others, ...some]))
      }),
      { seed: 5000, numRuns: 100 },
    )
  })
})
