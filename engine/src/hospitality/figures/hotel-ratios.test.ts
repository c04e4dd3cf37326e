import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_NIGHT, UNKNOWN_NIGHT } from '../testing/nights.ts'
import { HOTEL_RATIOS, hotelRatios, type MeasuredRatio, nightRatios, sumRatios } from './hotel-ratios.ts'
import { NIGHT_FIGURES, type Night } from './night.ts'

const rooms = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null })
const money = fc.option(fc.integer({ min: -1_000_000, max: 50_000_000 }), { nil: null })
const anyNight: fc.Arbitrary<Night> = fc.record({
  day: fc.constant('2026-06-17'),
  outOfOrderPolicy: fc.constantFrom('COUNTED' as const, 'SUBTRACTED' as const),
  physicalRooms: rooms,
  outOfOrderRooms: rooms,
  roomsSold: rooms,
  complimentaryRooms: rooms,
  houseUseRooms: rooms,
  roomRevenueMinor: money,
  foodAndBeverageMinor: money,
  otherRevenueMinor: money,
  grossOperatingProfitMinor: money,
})
const shown = ({ numerator, denominator }: Pick<MeasuredRatio, 'numerator' | 'denominator'>) => [numerator, denominator]

describe('the ratios of one night', () => {
  it('H-03 divide room revenue by rooms sold and by available rooms, and by nothing else', () => {
    const { occupancy, adr, revpar, trevpar, goppar } = hotelRatios([KNOWN_NIGHT])
    expect([occupancy, adr, revpar, trevpar, goppar].map(shown)).toEqual([
      [30, 100],
      [300_000, 30],
      [300_000, 100],
      [375_000, 100],
      [-20_000, 100],
    ])
  })

  it('take rooms out of order off where the hotel subtracts them: 30 % becomes 31.58 %', () => {
    const { occupancy, revpar } = hotelRatios([{ ...KNOWN_NIGHT, outOfOrderPolicy: 'SUBTRACTED' }])
    expect([occupancy, revpar].map(shown)).toEqual([
      [30, 95],
      [300_000, 95],
    ])
  })

  it('stand beside what they are under the other treatment, whatever the hotel’s own is', () => {
    for (const outOfOrderPolicy of ['COUNTED', 'SUBTRACTED'] as const) {
      const ratios = hotelRatios([{ ...KNOWN_NIGHT, outOfOrderPolicy }])
      expect(shown(ratios.occupancyCounted)).toEqual([30, 100])
      expect(shown(ratios.occupancySubtracted)).toEqual([30, 95])
      expect(shown(ratios.revparCounted)).toEqual([300_000, 100])
      expect(shown(ratios.revparSubtracted)).toEqual([300_000, 95])
    }
    const { occupancyWithComplimentary, adrWithComplimentary } = hotelRatios([KNOWN_NIGHT])
    expect([occupancyWithComplimentary, adrWithComplimentary].map(shown)).toEqual([
      [32, 100],
      [300_000, 32],
    ])
  })

  it('H-12 assume no rooms: without their number there is no occupancy and no RevPAR, and the average rate stands', () => {
    const ratios = nightRatios({ ...KNOWN_NIGHT, physicalRooms: null })
    expect(HOTEL_RATIOS.filter((ratio) => ratios[ratio] !== null)).toEqual(['adr', 'adrWithComplimentary'])
  })

  it('H-12 take no room out of order for none: where they are subtracted and not known, nor are available rooms', () => {
    const unsaid = { ...KNOWN_NIGHT, outOfOrderRooms: null }
    expect(nightRatios({ ...unsaid, outOfOrderPolicy: 'SUBTRACTED' }).occupancy).toBeNull()
    expect(nightRatios(unsaid).occupancy).toEqual({ numerator: 30, denominator: 100 })
    expect(nightRatios(unsaid).occupancySubtracted).toBeNull()
  })

  it('are unknown of a night of which nothing is known', () => {
    expect(Object.values(nightRatios(UNKNOWN_NIGHT)).every((ratio) => ratio === null)).toBe(true)
    expect(hotelRatios([UNKNOWN_NIGHT]).adr).toEqual({ numerator: 0, denominator: 0, nights: 0 })
  })
})

describe('the ratios of a period', () => {
  it('H-08 divide sums, and are no mean of ratios', () => {
    const quiet = { ...KNOWN_NIGHT, roomsSold: 10, roomRevenueMinor: 50_000 }
    const full = { ...KNOWN_NIGHT, roomsSold: 90, roomRevenueMinor: 1_350_000 }
    expect(hotelRatios([quiet, full]).adr).toEqual({ numerator: 1_400_000, denominator: 100, nights: 2 })
  })

  it('count the money of a no-show that paid, though no room was sold', () => {
    const noShow = { ...KNOWN_NIGHT, roomsSold: 0, roomRevenueMinor: 10_000 }
    expect(shown(hotelRatios([noShow]).adr)).toEqual([10_000, 0])
    expect(shown(hotelRatios([noShow, KNOWN_NIGHT]).adr)).toEqual([310_000, 30])
  })

  it('leave a night out of both sums when one of the two is unknown, and say of how many they are', () => {
    const unknown = { ...KNOWN_NIGHT, roomsSold: null }
    expect(hotelRatios([KNOWN_NIGHT, unknown]).adr).toEqual({ numerator: 300_000, denominator: 30, nights: 1 })
    expect(hotelRatios([KNOWN_NIGHT, unknown]).revpar).toEqual({ numerator: 600_000, denominator: 200, nights: 2 })
  })

  it('do not depend on the order of nights, nor on how they are cut into shorter periods', () => {
    fc.assert(
      fc.property(fc.array(anyNight, { maxLength: 30 }), fc.nat(30), (nights, cut) => {
        const whole = hotelRatios(nights)
        expect(hotelRatios(nights.toReversed())).toEqual(whole)
        expect(sumRatios([hotelRatios(nights.slice(0, cut)), hotelRatios(nights.slice(cut))])).toEqual(whole)
      }),
    )
  })

  it('make RevPAR of occupancy and average rate where everything is known', () => {
    const known = anyNight.filter((night) => NIGHT_FIGURES.every((figure) => night[figure] !== null))
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 20 }), (nights) => {
        const { occupancy, adr, revpar } = hotelRatios(nights)
        expect(adr.denominator).toBe(occupancy.numerator)
        expect([revpar.numerator, revpar.denominator]).toEqual([adr.numerator, occupancy.denominator])
      }),
    )
  })
})
