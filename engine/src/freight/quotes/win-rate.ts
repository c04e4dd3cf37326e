import { divide, rational, toDecimal } from '../../kernel/index.ts'

/** Of one measure: how many quotes, or what they were worth in minor units. */
export type Decided = { readonly won: number; readonly lost: number; readonly expired: number }

/** Won ÷ (won + lost + expired), to six decimals; null when nothing was decided. Open quotes stay out. */
export function winRate({ won, lost, expired }: Decided): string | null {
  const decided = won + lost + expired
  return decided === 0 ? null : toDecimal(divide(rational(won), rational(decided)), 6)
}
