/**
 * What a balance or a valuation is at most, in minor units of its currency, and a balance below 0 at least: ten trillion
 * where a hundredth is the minor unit, so that accounts in rupiah or rial fit; nine such sums still add up exactly.
 * Whatever door an amount comes by, it is judged by this one rule.
 */
export const MOST_RECORDED_MINOR = 1_000_000_000_000_000
