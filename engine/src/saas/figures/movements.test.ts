import { describe, expect, it } from 'vitest'
import { term } from '../testing/sample-subscriptions.ts'
import { accountMonths } from './account-months.ts'
import { accountNews } from './account-news.ts'
import { cohortMonths } from './cohorts.ts'
import { mrrMonths } from './month-figures.ts'
import { mrrRatios } from './mrr-ratios.ts'

const A = ['acme', 'first'] as const
const A2 = ['acme', 'second'] as const
const B = ['birch', 'only'] as const

const movements = (...terms: Parameters<typeof accountMonths>[0]) =>
  accountMonths(terms, '2026-06-01').map(({ month, movement, startMinor, endMinor }) => [
    month.slice(5, 7),
    movement,
    startMinor,
    endMinor,
  ])

describe('an account moves', () => {
  it('as new, as it grows and shrinks, as it leaves and as it comes back', () => {
    const life = [
      term(A, '2026-01-31', 100),
      term(A, '2026-02-10', 150),
      term(A, '2026-03-01', 80),
      term(A, '2026-04-30', 0),
      term(A, '2026-06-18', 80),
    ]
    expect(movements(...life)).toEqual([
      ['01', 'NEW', 0, 100],
      ['02', 'EXPANSION', 100, 150],
      ['03', 'CONTRACTION', 150, 80],
      ['04', 'CHURN', 80, 0],
      ['06', 'REACTIVATION', 0, 80],
    ])
  })

  it('S-01 as a whole and not by subscription: a second one is growth, and one of two that ends is no lost logo', () => {
    const life = [term(A, '2026-03-05', 100), term(A2, '2026-04-05', 40), term(A, '2026-05-05', 0)]
    expect(movements(...life)).toEqual([
      ['03', 'NEW', 0, 100],
      ['04', 'EXPANSION', 100, 140],
      ['05', 'CONTRACTION', 140, 40],
      ['06', 'NONE', 40, 40],
    ])
  })

  it('S-01 nowhere when it starts and is cancelled in one month, and is told as passing', () => {
    const life = [term(A, '2026-05-02', 100), term(A, '2026-05-20', 0)]
    expect(movements(...life)).toEqual([['05', 'PASSING', 0, 0]])
    const [may] = mrrMonths(accountMonths(life, '2026-06-01'))
    expect(may).toMatchObject({ newMinor: 0, churnMinor: 0, accountsPassing: 1, accountsEnd: 0 })
  })

  it('S-01 with a pause as with a cancellation, and comes back with the end of it', () => {
    const life = [
      term(A, '2026-03-05', 100),
      term(A, '2026-04-01', 0, { status: 'PAUSED', cancelReason: null }),
      term(A, '2026-05-15', 100),
    ]
    expect(movements(...life)).toEqual([
      ['03', 'NEW', 0, 100],
      ['04', 'CHURN', 100, 0],
      ['05', 'REACTIVATION', 0, 100],
      ['06', 'NONE', 100, 100],
    ])
    expect(accountMonths(life, '2026-06-01')[1]?.cause).toBe('PAUSED')
  })

  it('on the last day of a month still in that month', () => {
    expect(movements(term(A, '2026-05-31', 100)).map(([month]) => month)).toEqual(['05', '06'])
  })

  it('in each currency by itself', () => {
    const both = [term(A, '2026-06-01', 100), term(A2, '2026-06-01', 90, { currency: 'EUR' })]
    expect(mrrMonths(accountMonths(both, '2026-06-01')).map(({ currency, endMinor }) => [currency, endMinor])).toEqual([
      ['EUR', 90],
      ['USD', 100],
    ])
  })

  it('for the cause of the subscription that ended last', () => {
    const life = [
      term(A, '2026-03-05', 100),
      term(A2, '2026-03-05', 10),
      term(A, '2026-04-10', 0, { cancelReason: 'PRICE' }),
      term(A2, '2026-04-20', 0, { cancelReason: 'SERVICE' }),
    ]
    expect(accountMonths(life, '2026-04-01').at(-1)).toMatchObject({ movement: 'CHURN', cause: 'SERVICE' })
  })
})

const MONTH = {
  month: '2026-06-01',
  currency: 'USD',
  startMinor: 1_000,
  newMinor: 300,
  reactivationMinor: 50,
  expansionMinor: 150,
  contractionMinor: 100,
  churnMinor: 100,
  endMinor: 1_300,
  accountsStart: 10,
  accountsNew: 2,
  accountsReactivated: 1,
  accountsExpanded: 1,
  accountsContracted: 1,
  accountsChurned: 2,
  accountsEnd: 11,
  accountsPassing: 0,
}
const NOTHING = {
  ...MONTH,
  ...Object.fromEntries(
    Object.keys(MONTH)
      .slice(2)
      .map((key) => [key, 0]),
  ),
}

describe('ratios of a month', () => {
  it('are of the accounts that paid when it began', () => {
    expect(mrrRatios(MONTH)).toEqual({
      arrMinor: 15_600,
      netNewMinor: 300,
      nrr: '0.950000',
      grr: '0.800000',
      logoChurn: '0.200000',
      revenueChurn: '0.100000',
      quickRatio: '2.500000',
      arpaMinor: 118,
    })
  })

  it('of nothing are no data', () => {
    expect(mrrRatios(NOTHING)).toEqual({
      arrMinor: 0,
      netNewMinor: 0,
      nrr: null,
      grr: null,
      logoChurn: null,
      revenueChurn: null,
      quickRatio: null,
      arpaMinor: null,
    })
  })
})

it('the briefing tells who came and who left, from the threshold on', () => {
  expect(accountNews({ beforeMinor: 0, afterMinor: 500 }, 500)).toBe('came')
  expect(accountNews({ beforeMinor: 0, afterMinor: 499 }, 500)).toBeNull()
  expect(accountNews({ beforeMinor: 500, afterMinor: 0 }, 500)).toBe('left')
  expect(accountNews({ beforeMinor: 499, afterMinor: 0 }, 500)).toBeNull()
  expect(accountNews({ beforeMinor: 500, afterMinor: 900 }, 1)).toBeNull()
  expect(accountNews({ beforeMinor: 0, afterMinor: 0 }, 0)).toBeNull()
})

it('a cohort is 0 where all of it has left, and has no cell of months to come', () => {
  const terms = [term(A, '2026-04-05', 100), term(A, '2026-05-05', 0), term(B, '2026-05-20', 70)]
  const cells = cohortMonths(accountMonths(terms, '2026-06-01'), '2026-06-01')
  expect(
    cells.map(({ cohort, month, accounts, mrrMinor }) => [cohort.slice(5, 7), month.slice(5, 7), accounts, mrrMinor]),
  ).toEqual([
    ['04', '04', 1, 100],
    ['04', '05', 0, 0],
    ['04', '06', 0, 0],
    ['05', '05', 1, 70],
    ['05', '06', 1, 70],
  ])
})
