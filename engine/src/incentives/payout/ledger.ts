import { type PayoutParts, payoutFigures } from './payout-figures.ts'

/**
 * What pay cost, what is payable to people, what people carry into their next payout, and what left the house. Each payout
 * has its own of each; those of a venture are their sums.
 */
export const ACCOUNTS = ['EXPENSE', 'PAYABLE', 'CARRIED', 'PAID'] as const
export type Account = (typeof ACCOUNTS)[number]

export const ENTRY_KINDS = ['EARNED', 'TAKEN_BACK', 'CARRIED_IN', 'CARRIED_OUT', 'PAID', 'REVERSED'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One entry of double bookkeeping: an amount above 0 in minor units, from the credited account to the debited one. */
export type LedgerEntry = {
  readonly kind: EntryKind
  readonly debit: Account
  readonly credit: Account
  readonly amountMinor: number
}

/**
 * The entries of an approval. What was earned is an expense that becomes payable; less than nothing earned takes expense
 * back. What earlier payouts left is taken off, and what is left below 0 is carried on, so that payable ends at max(0, net).
 */
export function approvalEntries(parts: PayoutParts): readonly LedgerEntry[] {
  const earned = parts.daysMinor + parts.adjustedMinor
  const { leftMinor } = payoutFigures(parts)
  return [
    { kind: 'EARNED', debit: 'EXPENSE', credit: 'PAYABLE', amountMinor: earned } as const,
    { kind: 'TAKEN_BACK', debit: 'PAYABLE', credit: 'EXPENSE', amountMinor: -earned } as const,
    { kind: 'CARRIED_IN', debit: 'PAYABLE', credit: 'CARRIED', amountMinor: -parts.carriedMinor } as const,
    { kind: 'CARRIED_OUT', debit: 'CARRIED', credit: 'PAYABLE', amountMinor: -leftMinor } as const,
  ].filter(({ amountMinor }) => amountMinor > 0)
}

/** The entry of a payment; `amountMinor` is what was payable. */
export function paymentEntry(amountMinor: number): LedgerEntry {
  return { kind: 'PAID', debit: 'PAYABLE', credit: 'PAID', amountMinor }
}

/** The entry that takes another back: the same amount the other way. */
export function reversalOf({ debit, credit, amountMinor }: Omit<LedgerEntry, 'kind'>): LedgerEntry {
  return { kind: 'REVERSED', debit: credit, credit: debit, amountMinor }
}

/** What the entries leave on an account, in minor units: what it received less what it gave. */
export function balanceOf(account: Account, entries: readonly LedgerEntry[]): number {
  return entries.reduce(
    (sum, { debit, credit, amountMinor }) =>
      sum + (debit === account ? amountMinor : 0) - (credit === account ? amountMinor : 0),
    0,
  )
}
