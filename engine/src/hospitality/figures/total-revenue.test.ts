import { describe, expect, it } from 'vitest'
import { KNOWN_NIGHT } from '../testing/nights.ts'
import { nightTotals } from './night-totals.ts'
import { isLossNight, totalRevenue } from './total-revenue.ts'

describe('the whole revenue of a night', () => {
  it('H-05 is rooms, food and beverage and everything else: nothing is left out', () => {
    expect(totalRevenue(KNOWN_NIGHT)).toBe(375_000)
    expect(nightTotals([KNOWN_NIGHT, KNOWN_NIGHT]).totalRevenueMinor).toEqual({ sum: 750_000, nights: 2 })
  })

  it.each(['roomRevenueMinor', 'foodAndBeverageMinor', 'otherRevenueMinor'] as const)(
    'is unknown while %s is, and its night is in no sum',
    (unknown) => {
      const night = { ...KNOWN_NIGHT, [unknown]: null }
      expect(totalRevenue(night)).toBeNull()
      expect(nightTotals([KNOWN_NIGHT, night]).totalRevenueMinor).toEqual({ sum: 375_000, nights: 1 })
    },
  )
})

describe('H-02 a loss night is judged by the one threshold of its hotel', () => {
  it.each([
    [375_001, true],
    [375_000, false],
    [374_999, false],
    [0, false],
    [null, null],
  ])('of 3,750.00 against %s: %s', (threshold, isLoss) => {
    expect(isLossNight(KNOWN_NIGHT, threshold)).toBe(isLoss)
  })

  it('and not at all while its revenue is unknown', () => {
    expect(isLossNight({ ...KNOWN_NIGHT, otherRevenueMinor: null }, 1_000_000)).toBeNull()
  })
})
