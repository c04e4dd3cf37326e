import { divide, type Money, rational, roundHalfEven } from '@holdfast/engine/kernel'

/** Σ ÷ count, in whole minor units, half-even. `count` is above 0. */
export function averageOf(sumMinor: number, count: number, currency: string): Money {
  return { minor: Number(roundHalfEven(divide(rational(sumMinor), rational(count)))), currency }
}
