import type { Fraction } from './fraction.ts'

/**
 * Whole minor units of an amount in major units, `digits` being the currency's minor digits. A tie, judged on the exact
 * value, goes to the even neighbour, also below 0: 0.125 → 12, 0.135 → 14, −0.125 → −12 (domain.md §6).
 */
export const roundHalfEven = (amount: Fraction, digits: number): number => {
  const scaled = amount.over * 10n ** BigInt(digits)
  const below = floorDivided(scaled, amount.under)
  const twiceTheRest = 2n * (scaled - below * amount.under)
  if (twiceTheRest < amount.under) return Number(below)
  if (twiceTheRest > amount.under) return Number(below + 1n)
  return Number(below % 2n === 0n ? below : below + 1n)
}

const floorDivided = (over: bigint, under: bigint): bigint => {
  const towardsZero = over / under
  return over < 0n && over % under !== 0n ? towardsZero - 1n : towardsZero
}
