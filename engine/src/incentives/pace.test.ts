import { describe, expect, it } from 'vitest'
import { pace, paceDays, paceOfSum } from './pace.ts'
import { BONUS, BY_LOAD, FLAT, PERCENT } from './testing/rules.ts'

const JUNE = { from: '2026-06-01', to: '2026-06-30' }
const WEEKDAYS = { workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2026-06-19'] }
const DAYS = { gone: 13, all: 21 }

describe('the working days of a pace', () => {
  it('are those that are over, of all, without weekends and holidays', () => {
    expect(paceDays(JUNE, '2026-06-18', WEEKDAYS)).toEqual({ gone: 13, all: 21 })
  })

  it('say nothing on the first of them, and everything after the last', () => {
    expect(paceDays(JUNE, '2026-06-01', WEEKDAYS)).toBeNull()
    expect(paceDays(JUNE, '2026-06-02', WEEKDAYS)).toEqual({ gone: 1, all: 21 })
    expect(paceDays(JUNE, '2026-07-09', WEEKDAYS)).toEqual({ gone: 21, all: 21 })
  })
})

describe('a pace', () => {
  it('is the measure in proportion, priced by the rule: 21 at its end reach the target of 20', () => {
    const rule = { ...BONUS, accumulate: 'month' }
    expect(pace(rule, { through: { value: '13' }, toDate: { value: '14' } }, DAYS)).toEqual({
      value: '21',
      amount: { minor: 15000, currency: 'USD' },
    })
    expect(pace(rule, { through: { value: '12' }, toDate: { value: '12' } }, DAYS)).toEqual({
      value: '252/13',
      amount: { minor: 0, currency: 'USD' },
    })
  })

  it('is never behind what today has reached already', () => {
    expect(pace(BONUS, { through: { value: null }, toDate: { value: '8' } }, DAYS)).toEqual({
      value: '8',
      amount: { minor: 0, currency: 'USD' },
    })
    expect(pace(FLAT, { through: { value: '0' }, toDate: { value: '8' } }, DAYS)).toEqual({
      value: '8',
      amount: { minor: 3400, currency: 'USD' },
    })
  })

  it('is never behind it where today has earned nothing yet either', () => {
    const rule = { ...BONUS, accumulate: 'month' }
    expect(pace(rule, { through: { value: '0' }, toDate: { value: '8' } }, DAYS)).toEqual({
      value: '8',
      amount: { minor: 0, currency: 'USD' },
    })
  })

  it('is never less than what is due today, where more of the same work would break a condition', () => {
    const rule = { ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op: '<=', value: '15' }] } }
    const through = { value: '13', metrics: { bpo_deals: '13' } }
    expect(pace(rule, { through, toDate: through }, DAYS)).toEqual({
      value: '13',
      amount: { minor: 5525, currency: 'USD' },
    })
  })

  it('is what today has reached where nothing was measured before', () => {
    expect(pace(PERCENT, { through: { value: null }, toDate: { value: '1000' } }, DAYS)).toEqual({
      value: '1000',
      amount: { minor: 2000, currency: 'USD' },
    })
  })

  it('of a ratio stays as it stood where today has a ratio of nothing', () => {
    expect(pace(BONUS, { through: { value: '63/3' }, toDate: { value: '0/0' } }, DAYS)).toEqual({
      value: '63/3',
      amount: { minor: 15000, currency: 'USD' },
    })
  })

  it('keeps caps, and conditions on what has grown too; a ratio stays', () => {
    const capped = { ...PERCENT, cap: { amount: '100', per: 'month' } }
    expect(pace(capped, { through: { value: '5200' }, toDate: { value: '5200' } }, DAYS).amount.minor).toBe(10000)
    const gated = {
      ...FLAT,
      qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '20' }] },
    }
    const through = { value: '26', metrics: { bpo_deals: '13', hotel_adr: '2/3' } }
    expect(pace(gated, { through, toDate: through }, DAYS)).toMatchObject({ value: '42', amount: { minor: 17850 } })
  })

  it('takes single loads in proportion', () => {
    const loads = [{ id: 'l', margin: '1000', revenue: null, miles: null, share: '1' }]
    const through = { value: '1', loads }
    expect(pace(BY_LOAD, { through, toDate: through }, { gone: 1, all: 3 })).toEqual({
      value: '3',
      amount: { minor: 12000, currency: 'USD' },
    })
  })

  it('of nothing known is nothing known', () => {
    expect(pace(PERCENT, { through: { value: null }, toDate: { value: null } }, DAYS)).toMatchObject({ value: null })
  })

  it('of a sum is the sum in proportion, rounded once', () => {
    expect(paceOfSum(1300, DAYS)).toBe(2100)
    expect(paceOfSum(1, { gone: 2, all: 3 })).toBe(2)
    expect(paceOfSum(-1300, DAYS)).toBe(-2100)
  })
})
