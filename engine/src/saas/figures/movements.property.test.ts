import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/index.ts'
import { CANCEL_REASONS } from '../subscription-status.ts'
import { term } from '../testing/sample-subscriptions.ts'
import { accountMonths } from './account-months.ts'
import { cohortMonths } from './cohorts.ts'
import { monthEnd, nextMonth } from './month.ts'
import { type MrrMonth, mrrMonths } from './month-figures.ts'
import { mrrRatios } from './mrr-ratios.ts'
import type { SubscriptionTerm } from './subscription-term.ts'

const TO = '2026-12-01'

/** Half a year of up to 3 accounts with up to 3 subscriptions each, in two currencies; prices, pauses and ends at any day. */
const histories: fc.Arbitrary<readonly SubscriptionTerm[]> = fc
  .array(
    fc.record({
      account: fc.constantFrom('acme', 'birch', 'cedar'),
      subscription: fc.constantFrom('one', 'two', 'three'),
      day: fc.integer({ min: 0, max: 200 }),
      mrrMinor: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000 })),
      isPause: fc.boolean(),
      reason: fc.constantFrom(...CANCEL_REASONS),
    }),
    { maxLength: 40 },
  )
  .map((changes) => {
    const terms = changes.map(({ account, subscription, day, mrrMinor, isPause, reason }) =>
      term([account, `${account} ${subscription}`], addDays('2026-04-01', day), mrrMinor, {
        currency: subscription === 'three' ? 'EUR' : 'USD',
        ...(mrrMinor === 0 && isPause && { status: 'PAUSED' as const }),
        cancelReason: mrrMinor === 0 && !isPause ? reason : null,
      }),
    )
    // One a subscription and day.
    return [...new Map(terms.map((each) => [`${each.subscriptionId} ${each.effectiveOn}`, each])).values()]
  })

/** What stands at the end of a day, counted plainly. */
function standing(terms: readonly SubscriptionTerm[], currency: string, day: string): number {
  const own = terms.filter((each) => each.currency === currency && each.effectiveOn <= day)
  const last = new Map(
    [...own]
      .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
      .map((each) => [each.subscriptionId, each.mrrMinor]),
  )
  return [...last.values()].reduce((sum, minor) => sum + minor, 0)
}

const figuresOf = (terms: readonly SubscriptionTerm[]) => mrrMonths(accountMonths(terms, TO))

describe('S-01 over any history of subscriptions', () => {
  it('start + new + reactivation + expansion − contraction − churn = end, of money and of accounts', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        for (const each of figuresOf(terms)) {
          const gained = each.newMinor + each.reactivationMinor + each.expansionMinor
          expect(each.startMinor + gained - each.contractionMinor - each.churnMinor).toBe(each.endMinor)
          expect(each.accountsStart + each.accountsNew + each.accountsReactivated - each.accountsChurned).toBe(
            each.accountsEnd,
          )
          expect(Object.values(each).every((value) => typeof value === 'string' || value >= 0)).toBe(true)
        }
      }),
    )
  })

  it('the end of a month is what stands on its last day, and the start of the next', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        const figures = figuresOf(terms)
        const of = (month: string, currency: string): MrrMonth | undefined =>
          figures.find((each) => each.month === month && each.currency === currency)
        for (const each of figures) {
          expect(each.endMinor).toBe(standing(terms, each.currency, monthEnd(each.month)))
          if (each.month < TO) expect(of(nextMonth(each.month), each.currency)?.startMinor ?? 0).toBe(each.endMinor)
        }
      }),
    )
  })

  it('no account is new twice in a currency, and each comes back only after it had paid', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        const rows = accountMonths(terms, TO)
        const news = rows.filter(({ movement }) => movement === 'NEW')
        expect(new Set(news.map(({ accountId, currency }) => `${accountId} ${currency}`)).size).toBe(news.length)
        for (const row of rows.filter(({ movement }) => movement === 'REACTIVATION'))
          expect(row.cohort !== null && row.cohort < row.month).toBe(true)
        for (const row of rows) expect(row.cause !== null).toBe(row.movement === 'CHURN')
      }),
    )
  })

  it('does not depend on the order of the terms', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        expect(accountMonths([...terms].reverse(), TO)).toEqual(accountMonths(terms, TO))
      }),
    )
  })

  it('gross retention is never above 1, and net retention is gross plus what grew', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        for (const each of figuresOf(terms)) {
          const { grr, nrr } = mrrRatios(each)
          expect(grr === null).toBe(each.startMinor === 0)
          expect(grr === null || (Number(grr) <= 1 && Number(grr) >= 0)).toBe(true)
          expect(nrr === null || Number(nrr) >= Number(grr)).toBe(true)
        }
      }),
    )
  })

  it('the first cell of a cohort is its new accounts, no later one is larger, and a column adds up to the month', () => {
    fc.assert(
      fc.property(histories, (terms) => {
        const rows = accountMonths(terms, TO)
        const cells = cohortMonths(rows, TO)
        for (const each of mrrMonths(rows)) {
          const column = cells.filter(({ month, currency }) => month === each.month && currency === each.currency)
          expect(column.reduce((sum, { mrrMinor }) => sum + mrrMinor, 0)).toBe(each.endMinor)
          expect(column.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(each.accountsEnd)
          expect(column.find(({ cohort }) => cohort === each.month)?.accounts ?? 0).toBe(each.accountsNew)
        }
        for (const cell of cells) {
          const whole = cells.find(
            (each) => each.cohort === cell.cohort && each.month === cell.cohort && each.currency === cell.currency,
          )
          expect(cell.accounts).toBeLessThanOrEqual(whole?.accounts ?? 0)
        }
      }),
    )
  })
})
