import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACCOUNTS, approvalEntries, balanceOf, type LedgerEntry, paymentEntry, reversalOf } from './ledger.ts'
import { payoutFigures } from './payout-figures.ts'

const balances = (entries: readonly LedgerEntry[]) =>
  Object.fromEntries(ACCOUNTS.map((account) => [account, balanceOf(account, entries)]))

describe('the ledger of a payout', () => {
  test('what was earned becomes payable, less what earlier payouts left', () => {
    const parts = { daysMinor: 10_000, adjustedMinor: -500, carriedMinor: -3_000 }
    expect(approvalEntries(parts)).toEqual([
      { kind: 'EARNED', debit: 'EXPENSE', credit: 'PAYABLE', amountMinor: 9_500 },
      { kind: 'CARRIED_IN', debit: 'PAYABLE', credit: 'CARRIED', amountMinor: 3_000 },
    ])
    expect(balances(approvalEntries(parts))).toEqual({ EXPENSE: 9_500, PAYABLE: -6_500, CARRIED: -3_000, PAID: 0 })
  })

  test('less than nothing earned takes expense back and is carried on', () => {
    const parts = { daysMinor: -200, adjustedMinor: -100, carriedMinor: 0 }
    expect(approvalEntries(parts)).toEqual([
      { kind: 'TAKEN_BACK', debit: 'PAYABLE', credit: 'EXPENSE', amountMinor: 300 },
      { kind: 'CARRIED_OUT', debit: 'CARRIED', credit: 'PAYABLE', amountMinor: 300 },
    ])
  })

  test('nothing earned and nothing carried books nothing', () => {
    expect(approvalEntries({ daysMinor: 0, adjustedMinor: 0, carriedMinor: 0 })).toEqual([])
    expect(approvalEntries({ daysMinor: 500, adjustedMinor: -500, carriedMinor: 0 })).toEqual([])
  })

  test('what was payable is paid, and what was booked is taken back the other way', () => {
    const paid = { kind: 'PAID', debit: 'PAYABLE', credit: 'PAID', amountMinor: 6_500 } as const
    expect(paymentEntry(6_500)).toEqual(paid)
    expect(reversalOf(paid)).toEqual({ kind: 'REVERSED', debit: 'PAID', credit: 'PAYABLE', amountMinor: 6_500 })
  })

  test('whatever the parts: payable is max(0, net), carried is what is left over less what was taken, and payment empties it', () => {
    const minor = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(minor, minor, fc.integer({ min: -1_000_000, max: 0 }), (daysMinor, adjustedMinor, carriedMinor) => {
        const parts = { daysMinor, adjustedMinor, carriedMinor }
        const { payableMinor, leftMinor } = payoutFigures(parts)
        const approved = approvalEntries(parts)
        expect(balances(approved)).toEqual({
          EXPENSE: daysMinor + adjustedMinor,
          PAYABLE: 0 - payableMinor,
          CARRIED: carriedMinor - leftMinor,
          PAID: 0,
        })
        if (payableMinor === 0) return
        const paid = [...approved, paymentEntry(payableMinor)]
        expect(balances(paid)).toMatchObject({ PAYABLE: 0, PAID: -payableMinor })
        expect(balances([...paid, ...paid.map(reversalOf)])).toEqual({ EXPENSE: 0, PAYABLE: 0, CARRIED: 0, PAID: 0 })
      }),
      { seed: 71, numRuns: 300 },
    )
  })
})
