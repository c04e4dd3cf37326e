/** What an account paid in a month before some days, and pays at their end; one currency. */
export type AccountMove = { readonly beforeMinor: number; readonly afterMinor: number }

/**
 * What the briefing tells of an account: that it came, or left, for at least `notableMinor` a month. Growing and
 * shrinking are figures and no news.
 */
export function accountNews({ beforeMinor, afterMinor }: AccountMove, notableMinor: number): 'came' | 'left' | null {
  if (beforeMinor === 0 && afterMinor > 0 && afterMinor >= notableMinor) return 'came'
  return afterMinor === 0 && beforeMinor > 0 && beforeMinor >= notableMinor ? 'left' : null
}
