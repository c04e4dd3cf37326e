import { type Fraction, fraction, larger, sum } from './fraction.ts'
import type { Load } from './pay-input.ts'

const DELIVERED_OR_LATER = ['DELIVERED', 'INVOICED', 'PAID']

/**
 * A side's part of a load: the sum that its people hold in the job role; without one, the largest of the sums that they
 * hold in any one role, so never more than a whole load (domain.md §6 Who). Null = no credit, or not yet delivered.
 */
export const shareOfLoad = (load: Load, side: readonly string[], jobRole: string | null): Fraction | null => {
  if (!DELIVERED_OR_LATER.includes(load.status)) return null
  if (jobRole !== null) return shareInRole(load, side, jobRole)
  let largest: Fraction | null = null
  for (const { role } of load.credits) {
    const share = shareInRole(load, side, role)
    if (share !== null) largest = largest === null ? share : larger(largest, share)
  }
  return largest
}

const shareInRole = (load: Load, side: readonly string[], role: string): Fraction | null => {
  const credits = load.credits.filter((credit) => credit.role === role && side.includes(credit.person))
  return credits.length === 0 ? null : sum(credits.map((credit) => fraction(credit.share)))
}
