import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Money } from '../kernel/index.ts'
import {
  type CurrencyOf,
  convertIn,
  type DatedRate,
  inEachCurrency,
  type MoneyIn,
  type sumIn,
  withCurrency,
} from './money-in.ts'
import { sumsByCurrency, totalIn } from './totals.ts'

const DAY = '2026-06-18'
const usd = (minor: number): Money => ({ minor, currency: 'USD' })
const eur = (minor: number): Money => ({ minor, currency: 'EUR' })
const rate = (from: string, value: string, day = DAY) => ({ from, to: 'USD', day, rate: value })

describe('P-10 money of two currencies', () => {
  it('has no sum that the type checker lets anybody write', () => {
    expectTypeOf<MoneyIn<'EUR'>>().not.toExtend<MoneyIn<'USD'>>()
    expectTypeOf<MoneyIn<'EUR'> | MoneyIn<'USD'>>().not.toExtend<MoneyIn<'EUR' | 'USD'>>()
    expectTypeOf<MoneyIn<'EUR'>>().not.toExtend<MoneyIn<'EUR' | 'USD'>>()
    expectTypeOf<Money>().not.toExtend<MoneyIn<'USD'>>()
    expectTypeOf<Money>().not.toExtend<MoneyIn<unknown>>()
    expectTypeOf<string>().not.toExtend<CurrencyOf<'USD'>>()
    expectTypeOf<Parameters<typeof sumIn<'USD'>>[1]>().toEqualTypeOf<readonly MoneyIn<'USD'>[]>()
    expectTypeOf<MoneyIn<'EUR'>[]>().not.toExtend<Parameters<typeof sumIn<'USD'>>[1]>()
    expectTypeOf<DatedRate<'USD', 'EUR'>>().not.toExtend<Parameters<typeof convertIn<'EUR', 'USD'>>[1]>()
    expectTypeOf<null>().not.toExtend<Parameters<typeof convertIn<'EUR', 'USD'>>[1]>()
  })

  it('is summed by currency, in the order of their codes', () => {
    expect(sumsByCurrency([usd(1), eur(5), usd(2)])).toEqual([eur(5), usd(3)])
    expect(sumsByCurrency([])).toEqual([])
    expect(inEachCurrency([usd(1), eur(2)], (currency, own) => [String(currency), own.length])).toEqual([
      ['EUR', 1],
      ['USD', 1],
    ])
  })
})

describe('a total', () => {
  it('converts by a dated rate, and keeps apart what has none', () => {
    const found = totalIn('USD', DAY, [usd(100), eur(1_000), { minor: 7, currency: 'INR' }], [rate('EUR', '1.0855')])
    expect(found).toMatchObject({ currency: 'USD', sum: usd(1_186), apart: [{ minor: 7, currency: 'INR' }] })
    expect(found.parts.map(({ amount, converted, rate: by }) => [amount, converted, by?.rate])).toEqual([
      [eur(1_000), usd(1_086), '1.0855'],
      [usd(100), usd(100), undefined],
    ])
  })

  it.each([
    ['of the day itself', DAY, true],
    ['seven days old', '2026-06-11', true],
    ['eight days old', '2026-06-10', false],
    ['of the day after', '2026-06-19', false],
  ])('takes a rate %s: %s %s', (_, day, isTaken) => {
    const { sum, apart } = totalIn('USD', DAY, [eur(100)], [rate('EUR', '2', day)])
    expect([sum, apart]).toEqual(isTaken ? [usd(200), []] : [null, [eur(100)]])
  })

  it('takes no inverse and no rate of another currency', () => {
    const inverse = { from: 'USD', to: 'EUR', day: DAY, rate: '0.5' }
    expect(totalIn('USD', DAY, [eur(100)], [inverse, rate('GBP', '2')]).apart).toEqual([eur(100)])
  })

  it('minds how many decimals a currency has', () => {
    const yen = { minor: 1_000, currency: 'JPY' }
    expect(totalIn('USD', DAY, [yen], [rate('JPY', '0.0064')]).sum).toEqual(usd(640))
  })

  it('is the sum of its parts, whatever is in it and in whatever order', () => {
    const amounts = fc.array(
      fc.record({
        minor: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        currency: fc.constantFrom('USD', 'EUR', 'JPY', 'INR'),
      }),
    )
    const rates = [rate('EUR', '1.0855'), rate('JPY', '0.0064')]
    fc.assert(
      fc.property(amounts, (given) => {
        const total = totalIn('USD', DAY, given, rates)
        const sum = total.parts.reduce((all, { converted }) => all + converted.minor, 0)
        expect(total.sum?.minor ?? 0).toBe(sum)
        expect(totalIn('USD', DAY, [...given].reverse(), rates)).toEqual(total)
        const all = [...total.parts.map(({ amount }) => amount), ...total.apart]
        expect(all.toSorted((a, b) => a.currency.localeCompare(b.currency))).toEqual(sumsByCurrency(given))
      }),
      { seed: 4700, numRuns: 200 },
    )
  })

  it('is none where something is too large to be kept exactly, and what is summed by itself stands', () => {
    const huge = [usd(Number.MAX_SAFE_INTEGER), usd(1)]
    expect(sumsByCurrency([...huge, eur(5)])).toEqual([eur(5)])
    expect(totalIn('USD', DAY, [...huge, eur(5)], [rate('EUR', '2')])).toEqual({
      currency: 'USD',
      sum: null,
      parts: [],
      apart: [],
    })
    expect(totalIn('USD', DAY, [eur(Number.MAX_SAFE_INTEGER)], [rate('EUR', '2')]).sum).toBeNull()
  })
})

it('a conversion of a currency to itself changes nothing', () => {
  const same = withCurrency(
    'USD',
    (currency) => convertIn({ minor: 5, currency }, { from: currency, to: currency, row: null })?.minor,
  )
  expect(same).toBe(5)
})
