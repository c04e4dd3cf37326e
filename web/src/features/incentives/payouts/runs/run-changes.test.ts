import { describe, expect, it } from 'vitest'
import { runChanges } from './run-changes.ts'

const counts = { DRAFT: 4, APPROVED: 0, PAID: 0, RETURNED: 0, VOIDED: 0 }
const seen = {
  counts,
  totals: [{ currency: 'USD', payouts: 4, netMinor: 90_000, payableMinor: 100_000 }],
  exceptions: [{ kind: 'MISSING_BUY' as const, open: 2, waived: 0 }],
}

describe('what changed since a run was looked at', () => {
  it('is nothing where all figures stand', () => {
    expect(runChanges(seen, seen)).toEqual([])
  })

  it('is named with what was seen and what is there now', () => {
    const now = {
      counts: { ...counts, DRAFT: 5 },
      totals: [
        { currency: 'USD', payouts: 4, netMinor: 90_000, payableMinor: 101_050 },
        { currency: 'INR', payouts: 1, netMinor: 500, payableMinor: 500 },
      ],
      exceptions: [
        { kind: 'MISSING_BUY' as const, open: 0, waived: 2 },
        { kind: 'HELD' as const, open: 1, waived: 0 },
      ],
    }
    expect(runChanges(seen, now)).toEqual([
      { name: 'Drafts', before: '4', now: '5' },
      { name: 'Payable, USD', before: '$1,000.00', now: '$1,010.50' },
      { name: 'Net, INR', before: '₹0.00', now: '₹5.00' },
      { name: 'Payable, INR', before: '₹0.00', now: '₹5.00' },
      { name: 'Missing buy, open', before: '2', now: '0' },
      { name: 'Held back, open', before: '0', now: '1' },
    ])
  })
})
