import { divide, multiply, type Rational, rational, refuse, roundHalfEven } from '../kernel/index.ts'

/** How often a subscription is billed. ONE_OFF is billed once: it is revenue, and never recurring. */
export const BILLING_INTERVALS = ['MONTH', 'QUARTER', 'YEAR', 'ONE_OFF'] as const
export type BillingInterval = (typeof BILLING_INTERVALS)[number]

export const BILLING_INTERVAL_NAMES: Readonly<Record<BillingInterval, string>> = {
  MONTH: 'a month',
  QUARTER: 'a quarter',
  YEAR: 'a year',
  ONE_OFF: 'once',
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const satisfies Record<Exclude<BillingInterval, 'ONE_OFF'>, number>

/** What is agreed: whole minor units of the subscription's currency for one seat and interval. */
export type Price = {
  readonly amountMinor: number
  readonly interval: BillingInterval
  readonly seats: number
}

/**
 * What the price is in a month (verticals.md §6: annual ÷ 12): price × seats ÷ months of the interval, rounded half-even
 * once, for the whole subscription. Everything above is a sum of these whole minor units, so that sums are exact; twelve
 * of them may differ from the annual price by up to 6 minor units. ONE_OFF is 0.
 */
export function monthlyMinor({ amountMinor, interval, seats }: Price): number {
  if (interval === 'ONE_OFF') return 0
  return Number(roundHalfEven(divide(billed(amountMinor, seats), rational(MONTHS[interval]))))
}

function billed(amountMinor: number, seats: number): Rational {
  return multiply(rational(amountMinor), rational(seats))
}

export const MOST_SEATS = 1_000_000
const MOST_BILLED_MINOR = 1_000_000_000_000

/** Refuses `subscription.price_invalid`, `subscription.seats_invalid`. */
export function checkPrice({ amountMinor, interval, seats }: Price): void {
  if (!Number.isSafeInteger(seats) || seats < 1 || seats > MOST_SEATS)
    refuse('refused', 'subscription.seats_invalid', `Enter 1 to ${MOST_SEATS} seats.`, { field: 'seats' })
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0 || amountMinor * seats > MOST_BILLED_MINOR)
    refuse(
      'refused',
      'subscription.price_invalid',
      'Enter the price of one seat as 0 or more, in whole minor units, and no more than a trillion for all seats.',
      { field: 'amountMinor', interval },
    )
}
