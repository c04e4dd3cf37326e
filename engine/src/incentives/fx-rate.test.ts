import { describe, expect, it } from 'vitest'
import { rational, toText } from '../kernel/index.ts'
import { convert, type FxRate, findRate, ratesByDay } from './fx-rate.ts'

const row = (day: string, rate: string, from = 'USD', to = 'EUR'): FxRate => ({ from, to, day, rate })
const RATES = [
  row('2026-05-07', '0.88'),
  row('2026-05-01', '0.9'),
  row('2026-05-09', '0.91'),
  row('2026-05-08', '1.1', 'EUR', 'USD'),
]

describe('E30 a stored rate', () => {
  it.each([
    ['is that of the day', '2026-05-07', '0.88'],
    ['is the latest before it', '2026-05-08', '0.88'],
    ['is never one of a later day', '2026-05-06', '0.9'],
    ['holds for seven days', '2026-05-16', '0.91'],
  ])('%s', (_name, day, rate) => {
    expect(findRate(RATES, 'USD', 'EUR', day)?.rate).toBe(rate)
  })

  it('is none before the first, after seven days, of the other direction or of another pair', () => {
    expect(findRate(RATES, 'USD', 'EUR', '2026-04-30')).toBeNull()
    expect(findRate(RATES, 'USD', 'EUR', '2026-05-17')).toBeNull()
    expect(findRate(RATES.slice(0, 3), 'EUR', 'USD', '2026-05-09')).toBeNull()
    expect(findRate(RATES, 'USD', 'INR', '2026-05-09')).toBeNull()
    expect(findRate(RATES, 'CAD', 'EUR', '2026-05-09')).toBeNull()
  })

  it('converts exactly, without rounding', () => {
    expect(toText(convert(rational('33.333333'), row('2026-05-01', '0.7345')))).toBe('24.4833330885')
    expect(toText(convert(rational('1/3'), row('2026-05-01', '0.7')))).toBe('7/30')
  })

  it.each(['0', '-1', '1/3', 'par'])('of %s is refused', (rate) => {
    expect(() => convert(rational(1), row('2026-05-01', rate))).toThrow(
      expect.objectContaining({
        kind: 'refused',
        code: 'fx.rate_malformed',
        facts: row('2026-05-01', rate),
        message: 'A rate of exchange is not a decimal above 0. Correct the stored rate.',
      }),
    )
  })

  it('is looked up once for many days; a day without one has no entry', () => {
    const found = ratesByDay(RATES, 'USD', 'EUR', ['2026-04-30', '2026-05-08', '2026-05-09'])
    expect([...found].map(([day, { row: used }]) => [day, used.rate])).toEqual([
      ['2026-05-08', '0.88'],
      ['2026-05-09', '0.91'],
    ])
  })
})
