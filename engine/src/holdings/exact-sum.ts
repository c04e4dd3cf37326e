/** A sum of whole minor units of one currency; null: it is too large to be kept exactly, and nothing is better than wrong. */
export function exactSum(minors: readonly number[]): number | null {
  const sum = Number(minors.reduce((all, minor) => all + BigInt(minor), 0n))
  return Number.isSafeInteger(sum) ? sum : null
}
