import { describe, expect, it } from 'vitest'
import { rational, ZERO } from '../../kernel/index.ts'
import { addDay, emptySum, type RunningSum, sumText, sumValue } from './running-sum.ts'
import type { Series } from './series.ts'

const OCCUPANCY: Series = {
  metricKey: 'occupancy',
  isRatio: true,
  rowKey: 'occupancy',
  onDaysAs: null,
  zeroFor: 'HOTEL_MANAGER',
  rates: null,
}
const DEALS: Series = {
  ...OCCUPANCY,
  metricKey: 'bpo_deals',
  isRatio: false,
  rowKey: 'bpo_deals',
  zeroFor: 'BPO_AGENT',
}

function nights(sold: number, available: number) {
  return { numerator: rational(sold), denominator: rational(available), rows: 1, unmeasured: 0 }
}

describe('a ratio of a period', () => {
  it('is the sum of numerators by the sum of denominators, and keeps both', () => {
    const days = [nights(60, 100), nights(80, 100), nights(20, 40), nights(38, 40)]
    const period = days.reduce((sum: RunningSum, day) => addDay(sum, day, []), emptySum(OCCUPANCY))
    expect(sumText(period)).toBe('198/280')
    expect(sumValue(period)).toEqual(rational('99/140'))
  })

  it('has no data without a denominator, even for a person of the role', () => {
    const empty = addDay(emptySum(OCCUPANCY), undefined, ['HOTEL_MANAGER'])
    const closed = addDay(empty, nights(0, 0), ['HOTEL_MANAGER'])
    expect([sumValue(empty), sumText(empty), sumValue(closed)]).toEqual([null, null, null])
  })
})

describe('a sum without rows', () => {
  it('is 0 for the role once it was held in the period, and unknown for others', () => {
    const stranger = addDay(emptySum(DEALS), undefined, ['CSR', null])
    const agent = addDay(stranger, undefined, ['CSR', 'BPO_AGENT'])
    expect([sumText(stranger), sumText(agent), sumText(addDay(agent, undefined, []))]).toEqual([null, '0', '0'])
  })

  it('is 0 for everybody where the rule names no role, and unknown while nobody is there', () => {
    const anybody = emptySum({ ...DEALS, zeroFor: null })
    expect(sumValue(addDay(anybody, undefined, [null]))).toEqual(ZERO)
    expect(sumValue(addDay(anybody, undefined, []))).toBeNull()
  })

  it('stays the same object on a day without news', () => {
    const sum = addDay(emptySum(DEALS), nights(1, 0), ['BPO_AGENT'])
    expect(addDay(sum, undefined, ['CSR'])).toBe(sum)
  })
})
