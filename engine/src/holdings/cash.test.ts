import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay } from '../kernel/index.ts'
import { balanceDrop } from './balance-drop.ts'
import { carriedDays } from './carried-days.ts'
import { cashAt, cashChange } from './cash-at.ts'
import { monthsBefore, runway } from './runway.ts'

const TODAY = '2026-06-18'

describe('runway', () => {
  it.each([
    [12_000, 9_000, 3, { state: 'burning', burnMinor: 1_000, months: '9.0' }],
    [10_000, 9_500, 3, { state: 'burning', burnMinor: 167, months: '57.0' }],
    [9_000, 9_000, 3, { state: 'not_burning', burnMinor: 0, months: null }],
    [9_000, 12_000, 3, { state: 'not_burning', burnMinor: -1_000, months: null }],
    [9_000, 0, 3, { state: 'out_of_cash', burnMinor: 3_000, months: '0.0' }],
    [9_000, -1, 1, { state: 'out_of_cash', burnMinor: 9_001, months: '0.0' }],
    [null, 9_000, 3, { state: 'unknown', burnMinor: null, months: null }],
    [9_000, null, 3, { state: 'unknown', burnMinor: null, months: null }],
  ] as const)('from %s to %s over %i months', (opening, closing, months, expected) => {
    expect(runway(opening, closing, months)).toEqual(expected)
  })

  it('begins on the same day of an earlier month, or its last', () => {
    expect([monthsBefore(TODAY, 3), monthsBefore('2026-05-31', 3)]).toEqual(['2026-03-18', '2026-02-28'])
  })
})

describe('a drop of a balance', () => {
  it.each([
    ['just below the part', 1_000, 751, null],
    ['the part itself', 1_000, 750, { lostMinor: 250, share: '0.250000', isOverdrawn: false }],
    ['to below 0', 10, -1, { lostMinor: 11, share: '1.100000', isOverdrawn: true }],
    ['further below 0', -10, -11, { lostMinor: 1, share: null, isOverdrawn: true }],
    ['none', 1_000, 1_000, null],
    ['a rise', 1_000, 2_000, null],
    ['a rise that is still below 0', -20, -10, null],
  ] as const)('%s', (_, before, after, expected) => {
    expect(balanceDrop(before, after, 25)).toEqual(expected)
  })
})

describe('days that a balance is carried to', () => {
  it('end the day before the next balance, or today', () => {
    expect(carriedDays(['2026-06-10'], ['2026-06-10', '2026-06-12'], TODAY)).toEqual(['2026-06-10', '2026-06-11'])
    expect(carriedDays(['2026-06-17'], ['2026-06-17'], TODAY)).toEqual(['2026-06-17', TODAY])
  })

  it('are exactly those whose carried balance differs', () => {
    const days = eachDay(addDays(TODAY, -30), TODAY)
    const book = fc.uniqueArray(fc.constantFrom(...days), { maxLength: 12 })
    const carried = (standing: ReadonlyMap<string, number>, day: string) =>
      standing.get(
        [...standing.keys()]
          .filter((each) => each <= day)
          .sort()
          .at(-1) ?? '',
      )
    fc.assert(
      fc.property(book, book, (standing, changed) => {
        const before = new Map(standing.map((day, at) => [day, at]))
        const after = new Map([...before, ...changed.map((day, at) => [day, 100 + at] as const)])
        const differing = days.filter((day) => carried(before, day) !== carried(after, day))
        expect(carriedDays(changed, [...after.keys()], TODAY)).toEqual(differing)
      }),
      { seed: 4701, numRuns: 300 },
    )
  })
})

describe('cash of an account', () => {
  it('is unknown before its first balance, and nothing before it is opened and after it is closed', () => {
    const account = { openedOn: '2026-06-10', closedOn: '2026-06-15' }
    expect(cashAt(account, '2026-06-09', null)).toBe('not_open')
    expect(cashAt(account, '2026-06-10', null)).toBe('unknown')
    expect(cashAt(account, '2026-06-15', 5)).toBe(5)
    expect(cashAt(account, '2026-06-16', 5)).toBe('not_open')
    expect(cashAt({ openedOn: null, closedOn: null }, '1990-01-01', null)).toBe('unknown')
  })

  it('changes where both ends are known: an account that opens counts from 0, one that is unknown counts nowhere', () => {
    expect(cashChange([])).toBeNull()
    expect(
      cashChange([
        ['unknown', 5],
        ['not_open', 'not_open'],
      ]),
    ).toBeNull()
    expect(
      cashChange([
        [10, 7],
        ['not_open', 4],
        [6, 'not_open'],
        ['unknown', 1_000],
      ]),
    ).toEqual({ openingMinor: 16, closingMinor: 11, measured: 3 })
    const most = Number.MAX_SAFE_INTEGER
    expect(
      cashChange([
        [most, 0],
        [1, 0],
      ]),
    ).toBeNull()
    expect(cashChange([[-most, most]])).toBeNull()
  })
})
