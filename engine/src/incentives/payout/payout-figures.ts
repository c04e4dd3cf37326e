/** What a payout is made of, in minor units of its currency. */
export type PayoutParts = {
  /** Σ of the daily rows of its days; below 0 where work was taken back. */
  readonly daysMinor: number
  /** Σ of the adjustments that are booked on its days. */
  readonly adjustedMinor: number
  /** What earlier payouts, or the opening balances, left to take off: never above 0. */
  readonly carriedMinor: number
}

export type PayoutFigures = {
  readonly netMinor: number
  /** What is paid: never below 0. */
  readonly payableMinor: number
  /** What the next payout begins with: never above 0. */
  readonly leftMinor: number
}

/** domain.md §6: net = dailies + adjustments + carry; payable = max(0, net); min(0, net) is carried. Exact, no rounding. */
export function payoutFigures({ daysMinor, adjustedMinor, carriedMinor }: PayoutParts): PayoutFigures {
  const netMinor = daysMinor + adjustedMinor + carriedMinor
  return { netMinor, payableMinor: Math.max(0, netMinor), leftMinor: Math.min(0, netMinor) }
}
