import { describe, expect, it } from 'vitest'
import { type FreightFacts, type FreightLoad, freightDay } from './freight-day.ts'
import { freightRatios } from './freight-ratios.ts'
import { ratio } from './ratio.ts'
import { sumDays } from './sum-days.ts'
import { DAY, kpiLoad, loadId } from './testing/kpi-facts.ts'

const dayOf = (loads: readonly FreightLoad[], more: Partial<FreightFacts> = {}, day = DAY) =>
  freightDay(day, 'USD', { loads, fellOff: [], atRisk: [], quotes: [], ...more })
const nothing = dayOf([])

describe('a freight day', () => {
  it('without facts is all zeros', () => {
    expect(Object.values(nothing).every((value) => value === 0)).toBe(true)
  })

  it('of one delivered load', () => {
    expect(dayOf([kpiLoad()])).toEqual({
      ...nothing,
      delivered: 1,
      deliveriesMeasured: 1,
      deliveriesOnTime: 1,
      billed: 1,
      revenueMinor: 300_000,
      costMinor: 260_000,
      revenueOfKnownMinor: 300_000,
      marginMinor: 40_000,
      miles: 1_750,
    })
  })

  it.each([
    ['2026-06-14', { created: 1 }],
    ['2026-06-15', { covered: 1 }],
    ['2026-06-16', { pickupsMeasured: 1, pickupsOnTime: 1 }],
    ['2026-06-18', {}],
  ])('each figure is dated by its own fact: %s', (day, expected) => {
    expect(dayOf([kpiLoad()], {}, day)).toEqual({ ...nothing, ...expected })
  })

  it('J-09 counts the revenue of an old load on the day it is billed, delivered or later only', () => {
    for (const status of ['DELIVERED', 'INVOICED', 'PAID'] as const)
      expect(dayOf([kpiLoad({ status })]).revenueMinor).toBe(300_000)
    for (const status of ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT', 'LOST', 'CANCELLED'] as const)
      expect(dayOf([kpiLoad({ status })])).toMatchObject({ revenueMinor: 0, billed: 0, delivered: 0 })
  })

  it('keeps delivery and billing apart', () => {
    expect(dayOf([kpiLoad({ billingDate: '2026-06-30' })])).toMatchObject({ delivered: 1, billed: 0, revenueMinor: 0 })
    expect(dayOf([kpiLoad({ billingDate: '2026-06-30' })], {}, '2026-06-30')).toMatchObject({ delivered: 0, billed: 1 })
  })

  it('counts a lost load only while it is lost', () => {
    expect(dayOf([kpiLoad({ status: 'LOST', lostOn: DAY })]).lost).toBe(1)
    expect(dayOf([kpiLoad({ status: 'OPEN', lostOn: DAY })]).lost).toBe(0)
  })

  it('counts void and test loads nowhere', () => {
    const fellOff = [{ loadId: loadId('load-1'), on: DAY }]
    const atRisk = [{ loadId: loadId('load-1'), from: DAY, to: null }]
    for (const mark of [{ isTest: true }, { voidedAt: '2026-06-18T00:00:00.000Z' }])
      expect(dayOf([kpiLoad({ ...mark, createdOn: DAY, coveredOn: DAY })], { fellOff, atRisk })).toEqual(nothing)
  })
})

describe('margin', () => {
  it('F-09 leaves out a load whose cost is unknown and counts it apart; a cost of 0 is known', () => {
    const day = dayOf([kpiLoad(), kpiLoad({ costMinor: null }), kpiLoad({ costMinor: 0, billMinor: 100 })])
    expect(day).toMatchObject({
      revenueMinor: 600_100,
      revenueOfKnownMinor: 300_100,
      marginMinor: 40_100,
      costUnknown: 1,
    })
    expect(freightRatios(dayOf([kpiLoad({ costMinor: null })])).marginPct).toEqual({ numerator: 0, denominator: 0 })
  })

  it('may be below 0', () => {
    expect(dayOf([kpiLoad({ costMinor: 300_001 })]).marginMinor).toBe(-1)
  })

  it('sums no second currency', () => {
    const day = dayOf([kpiLoad(), kpiLoad({ currency: 'INR', costMinor: null })])
    expect(day).toMatchObject({ billed: 2, otherCurrency: 1, revenueMinor: 300_000, costUnknown: 0, miles: 3_500 })
  })

  it('adds known miles and counts unknown ones', () => {
    expect(dayOf([kpiLoad({ miles: null }), kpiLoad({ miles: 0 })])).toMatchObject({ miles: 0, milesUnknown: 1 })
  })
})

describe('on time', () => {
  it.each([
    ['at the end of the window', { deliveryTo: '2026-06-17T20:00:00.000Z' }, 1, 1],
    ['a millisecond late', { deliveryTo: '2026-06-17T19:59:59.999Z' }, 1, 0],
    ['without a window', { deliveryTo: null }, 0, 0],
  ])('delivered %s', (_, changes, deliveriesMeasured, deliveriesOnTime) => {
    expect(dayOf([kpiLoad(changes)])).toMatchObject({ deliveriesMeasured, deliveriesOnTime })
  })

  it('picked up late, or without a window', () => {
    const late = kpiLoad({ pickupTo: '2026-06-16T13:59:59.999Z' })
    const unmeasured = kpiLoad({ pickupTo: null })
    expect(dayOf([late, unmeasured], {}, '2026-06-16')).toMatchObject({ pickupsMeasured: 1, pickupsOnTime: 0 })
  })
})

describe('fall-offs and flags', () => {
  it('each fall-off of the day counts, also twice of one load', () => {
    const on = (day: string) => ({ loadId: loadId('load-1'), on: day })
    expect(dayOf([kpiLoad()], { fellOff: [on(DAY), on(DAY), on('2026-06-16')] }).bounced).toBe(2)
  })

  it.each([
    ['2026-06-15', 0],
    ['2026-06-16', 1],
    [DAY, 1],
    ['2026-06-18', 1],
    ['2026-06-19', 0],
  ])('a load is at risk on %s: %i', (day, expected) => {
    const flag = (from: string, to: string | null) => ({ loadId: loadId('load-1'), from, to })
    const atRisk = [flag('2026-06-16', DAY), flag(DAY, '2026-06-18')]
    expect(dayOf([kpiLoad()], { atRisk }, day).atRisk).toBe(expected)
  })

  it('a flag that is still up counts on every day since', () => {
    const atRisk = [{ loadId: loadId('load-1'), from: '2026-06-16', to: null }]
    expect(dayOf([kpiLoad()], { atRisk }, '2026-07-01').atRisk).toBe(1)
  })
})

describe('a period', () => {
  it('is Σ ÷ Σ, not the mean of its days', () => {
    const big = kpiLoad({ billMinor: 900, costMinor: 810 })
    const small = kpiLoad({ billMinor: 100, costMinor: 50, billingDate: '2026-06-18' })
    const days = [dayOf([big, small]), dayOf([big, small], {}, '2026-06-18')]
    const { marginPct } = freightRatios(sumDays(nothing, days))
    expect(ratio(marginPct.numerator, marginPct.denominator)).toBe('0.140000')
    expect(sumDays(nothing, [])).toEqual(nothing)
  })
})

it('quotes count on the day on which they were first sent, unless they are void, tests or drafts', () => {
  const quote = { currency: 'USD', sentOn: DAY, isTest: false, voidedAt: null }
  const quotes = [
    quote,
    { ...quote, sentOn: '2026-06-16' },
    { ...quote, sentOn: null },
    { ...quote, isTest: true },
    { ...quote, voidedAt: '2026-06-18T00:00:00.000Z' },
  ]
  expect(dayOf([], { quotes }).quoted).toBe(1)
})
