import type { Instant } from '@holdfast/engine/kernel'

/** The rules compare instants as text, so every offset becomes UTC with three decimals before it reaches them. */
export function utc(instant: string): Instant {
  return Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 })
}
