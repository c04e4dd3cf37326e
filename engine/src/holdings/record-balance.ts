import { type Day, refuse } from '../kernel/index.ts'
import type { BankAccount } from './bank-account.ts'
import { refuseOutside, refuseUnlessSeen } from './check-day.ts'
import { MOST_RECORDED_MINOR } from './most-recorded.ts'

/** A balance that is stored; a void one counts as none. */
export type StandingBalance = { readonly balanceMinor: number; readonly isVoid: boolean; readonly version: number }
export type GivenBalance = {
  readonly day: Day
  /** At the end of the day, in minor units of the account's currency; overdrawn is below 0. */
  readonly balanceMinor: number
  /** The version that its editor saw, 0 of a day without a balance; absent: whatever stands. */
  readonly version?: number | undefined
}
/** `before` null: no balance stood. */
export type ChangedBalance = { readonly day: Day; readonly before: number | null; readonly after: number }

/**
 * What becomes of a day's balance; null: it stands already as it is said, whatever version that was said of. Refuses
 * `balance.in_future`, `balance.too_old`, `balance.before_opening`, `balance.after_closing`, `balance.too_large` and
 * `record.changed`, each with the `day`.
 */
export function recordBalance(
  account: Pick<BankAccount, 'openedOn' | 'closedOn'>,
  standing: StandingBalance | null,
  given: GivenBalance,
  today: Day,
): ChangedBalance | null {
  refuseOutside('balance', given.day, today)
  const { openedOn, closedOn } = account
  if (openedOn !== null && given.day < openedOn)
    refuse('refused', 'balance.before_opening', `The account was opened on ${openedOn}. Correct one of the two days.`, {
      day: given.day,
    })
  if (closedOn !== null && given.day > closedOn)
    refuse('refused', 'balance.after_closing', `The account was closed on ${closedOn}. Correct one of the two days.`, {
      day: given.day,
    })
  if (!Number.isSafeInteger(given.balanceMinor) || Math.abs(given.balanceMinor) > MOST_RECORDED_MINOR)
    refuse(
      'refused',
      'balance.too_large',
      `The balance of ${given.day} is larger than any that is kept. Look for a lost decimal point, or an amount in another unit.`,
      { day: given.day },
    )
  const before = standing === null || standing.isVoid ? null : standing.balanceMinor
  if (before === given.balanceMinor) return null
  refuseUnlessSeen(standing, given)
  return { day: given.day, before, after: given.balanceMinor }
}
