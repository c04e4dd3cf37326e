/** A sum over seven days that end with yesterday, in whole units (cents, calls). */
export type SummedWeek = { readonly yesterday: number; readonly sum: number; readonly days: number }

/**
 * By how many whole percent (rounded down) yesterday lies below the mean of its days, where that is at least `percent`;
 * null: it does not, or the mean is below one unit a day and says nothing. Exact: mean − yesterday is compared as
 * (Σ − yesterday × days) ÷ Σ, so that a mean is never rounded first.
 */
export function fallenPercent({ yesterday, sum, days }: SummedWeek, percent: number): number | null {
  if (days === 0 || sum < days) return null
  const lost = 100n * (BigInt(sum) - BigInt(yesterday) * BigInt(days))
  return lost >= BigInt(percent) * BigInt(sum) ? Number(lost / BigInt(sum)) : null
}
