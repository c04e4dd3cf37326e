import {
  compare,
  type Day,
  divide,
  isNegative,
  isZero,
  rational,
  roundHalfEven,
  subtract,
  toDecimal,
} from '../kernel/index.ts'

const DIGITS = 1

/** burning: cash ends some day · not_burning: nothing was lost · out_of_cash: it burns and nothing is left · unknown: not measured. */
export const RUNWAY_STATES = ['burning', 'not_burning', 'out_of_cash', 'unknown'] as const
export type RunwayState = (typeof RUNWAY_STATES)[number]

export type Runway = {
  readonly state: RunwayState
  /** Cash lost a month, in minor units, rounded half-even; below 0 where cash grew; null: unknown. */
  readonly burnMinor: number | null
  /** How many months the closing cash lasts at that burn, one decimal, half-even; null: it does not end, or is unknown. */
  readonly months: string | null
}

/**
 * Net burn = (opening − closing) ÷ months; runway = closing ÷ burn (verticals.md §6). A burn of 0 or below is no runway:
 * the holding is not burning. All in minor units of one currency; null: the cash of that day is not known.
 */
export function runway(openingMinor: number | null, closingMinor: number | null, months: number): Runway {
  if (openingMinor === null || closingMinor === null) return { state: 'unknown', burnMinor: null, months: null }
  const burn = divide(subtract(rational(openingMinor), rational(closingMinor)), rational(months))
  const burnMinor = Number(roundHalfEven(burn))
  if (isNegative(burn) || isZero(burn)) return { state: 'not_burning', burnMinor, months: null }
  if (compare(rational(closingMinor), rational(0)) <= 0) return { state: 'out_of_cash', burnMinor, months: '0.0' }
  return { state: 'burning', burnMinor, months: toDecimal(divide(rational(closingMinor), burn), DIGITS) }
}

/** The day on which the months before a day began: the same day of an earlier month, or its last. */
export function monthsBefore(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).subtract({ months }).toString()
}
