import type { PayoutStatement } from '@holdfast/contract'
import { dayTotal, type PaidDays } from '../../wallet.ts'

/** The days of a statement with a column per rule; what was carried in is no part of any day. */
export function paidDays({ payout, rules, days, adjustments }: PayoutStatement): PaidDays {
  return {
    rules,
    days,
    currency: payout.currency,
    adjustedMinor: adjustments.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    totalMinor: days.reduce((sum, day) => sum + dayTotal(day), 0),
  }
}

/**
 * Whether lines make the rules, the days, and with what was carried in the net that the payout says: to the minor unit.
 * Of a payout that never came to anything there is nothing to hold them against.
 */
export function statementAgrees(statement: PayoutStatement): boolean {
  const { payout, rules, days, adjustments } = statement
  const lines = days.flatMap((day) => day.lines.map(({ amount }) => amount.minor))
  const adjusted = sum(adjustments.map(({ amountMinor }) => amountMinor))
  const booked = sum(days.flatMap((day) => day.adjustments.map(({ amountMinor }) => amountMinor)))
  const { figures } = payout
  return (
    sum(lines) === sum(days.map(({ amountMinor }) => amountMinor)) &&
    sum(lines) === sum(rules.map(({ amountMinor }) => amountMinor)) &&
    booked === adjusted &&
    (figures === null || (figures.daysMinor === sum(lines) && figures.adjustedMinor === adjusted)) &&
    (figures === null || figures.netMinor === figures.daysMinor + figures.adjustedMinor + figures.carriedMinor)
  )
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, minor) => total + minor, 0)
