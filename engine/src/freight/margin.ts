import { divide, rational, toText } from '../kernel/index.ts'

type Amounts = { readonly billMinor: number; readonly costMinor: number | null }

/** Bill − cost in minor units; may be below 0. Null when the cost is unknown: an unknown cost is not 0. */
export function margin({ billMinor, costMinor }: Amounts): number | null {
  return costMinor === null ? null : billMinor - costMinor
}

/** Margin ÷ bill, exact ("0.125", or "1/3" where no decimal ends). Null when the cost is unknown or the bill is 0. */
export function marginPct(amounts: Amounts): string | null {
  const earned = margin(amounts)
  if (earned === null || amounts.billMinor === 0) return null
  return toText(divide(rational(earned), rational(amounts.billMinor)))
}
