import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal-of.ts'
import { now, sampleLoad } from '../testing/sample-loads.ts'
import { type Charge, sumOfCharges } from './charge.ts'
import { followFigures } from './follow-figures.ts'
import { setCharges } from './set-charges.ts'

const charge = (
  side: Charge['side'],
  kind: Charge['kind'],
  amountMinor: number,
  description: string | null = null,
) => ({
  side,
  kind,
  description,
  amountMinor,
})
const HAUL = charge('CUSTOMER', 'LINEHAUL', 245_000)
const FUEL = charge('CUSTOMER', 'FUEL', 18_000)
const BOUGHT = charge('CARRIER', 'LINEHAUL', 198_000)

describe('the charges of a load', () => {
  it('add up by side, and a side without any is unknown and not 0', () => {
    expect(sumOfCharges([HAUL, FUEL, BOUGHT], 'CUSTOMER')).toBe(263_000)
    expect(sumOfCharges([HAUL], 'CARRIER')).toBeNull()
    expect(sumOfCharges([charge('CARRIER', 'FUEL', 0)], 'CARRIER')).toBe(0)
  })

  it('make its bill and its cost, as an amendment that names the days before and after', () => {
    const load = sampleLoad('DELIVERED')
    const { next, events } = setCharges(load, [], { charges: [HAUL, FUEL, BOUGHT], version: 3 }, now)
    expect(next).toMatchObject({ billMinor: 263_000, costMinor: 198_000, version: 4 })
    expect(events).toMatchObject([
      {
        type: 'freight.load_amended',
        days: ['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17'],
        facts: {
          changes: {
            billMinor: { before: 300_000, after: 263_000 },
            charges: { before: [], after: [HAUL, FUEL, BOUGHT] },
          },
        },
      },
    ])
  })

  it('F-09 leave a cost unknown while none of the carrier is known, and again when the last one goes', () => {
    const open = sampleLoad('OPEN')
    expect(setCharges(open, [], { charges: [HAUL], version: 3 }, now).next.costMinor).toBeNull()
    const covered = sampleLoad('COVERED', { billMinor: 245_000, costMinor: 198_000 })
    expect(setCharges(covered, [HAUL], { charges: [HAUL, FUEL], version: 3 }, now).next.costMinor).toBe(198_000)
    expect(setCharges(covered, [HAUL, BOUGHT], { charges: [HAUL], version: 3 }, now).next.costMinor).toBeNull()
  })

  it('that are said again change nothing, whatever the version', () => {
    const load = sampleLoad('COVERED', { billMinor: 245_000 })
    expect(setCharges(load, [HAUL], { charges: [{ ...HAUL }], version: 99 }, now)).toEqual({ next: load, events: [] })
  })

  it('are refused when they cannot be', () => {
    const set = (charges: readonly Charge[], version = 3) =>
      refusalOf(() => setCharges(sampleLoad('COVERED'), [], { charges, version }, now))
    expect(set([HAUL], 2)).toBe('conflict record.changed')
    expect(set([charge('CUSTOMER', 'FUEL', -1)])).toBe('refused charge.amount_invalid')
    expect(set([charge('CUSTOMER', 'FUEL', 1.5)])).toBe('refused charge.amount_invalid')
    expect(set([charge('CUSTOMER', 'OTHER', 1)])).toBe('refused charge.description_missing')
    expect(set([charge('CUSTOMER', 'OTHER', 1, 'Pallets')])).toBeNull()
    expect(set([HAUL, HAUL])).toBe('refused charge.linehaul_twice')
    expect(set([HAUL, BOUGHT])).toBeNull()
    expect(set(Array.from({ length: 51 }, () => FUEL))).toBe('refused charge.too_many')
    const most = { ...FUEL, amountMinor: 1_000_000_000_000 }
    expect([set([most]), set([most, { ...FUEL, amountMinor: 1 }])]).toEqual([null, 'refused charge.sum_too_large'])
    expect(
      refusalOf(() => setCharges(sampleLoad('COVERED', { voidedAt: now.at }), [], { charges: [], version: 3 }, now)),
    ).toBe('conflict load.voided')
  })
})

describe('a figure that is changed as a whole', () => {
  it('changes the linehaul of its side and nothing else', () => {
    expect(followFigures([HAUL, FUEL, BOUGHT], { billMinor: 270_000, costMinor: 198_000 })).toEqual([
      { ...HAUL, amountMinor: 252_000 },
      FUEL,
      BOUGHT,
    ])
  })

  it('gets a linehaul where there was none', () => {
    expect(followFigures([FUEL], { billMinor: 20_000, costMinor: null })).toEqual([
      charge('CUSTOMER', 'LINEHAUL', 2_000),
      FUEL,
    ])
  })

  it('takes every charge with it when it is unknown, and leaves a side without charges alone', () => {
    expect(followFigures([HAUL, BOUGHT], { billMinor: 245_000, costMinor: null })).toEqual([HAUL])
    expect(followFigures([], { billMinor: 1, costMinor: 2 })).toEqual([])
  })

  it('is never less than the other charges', () => {
    const less = (billMinor: number) => refusalOf(() => followFigures([HAUL, FUEL], { billMinor, costMinor: null }))
    expect([less(18_000), less(17_999)]).toEqual([null, 'refused load.charges_exceed_figure'])
    expect(refusalOf(() => followFigures([FUEL], { billMinor: 17_999, costMinor: null }))).not.toBeNull()
    expect(refusalOf(() => followFigures([charge('CARRIER', 'TONU', 5)], { billMinor: 1, costMinor: 4 }))).toBe(
      'refused load.charges_exceed_figure',
    )
  })
})
