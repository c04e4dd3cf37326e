import type { Day } from '../kernel/index.ts'
import { exactSum } from './exact-sum.ts'

/** What an account has at the end of a day: a balance, nothing because it is not open, or nothing that is known. */
export type CashAt = number | 'not_open' | 'unknown'

type Days = { readonly openedOn: Day | null; readonly closedOn: Day | null }

/**
 * `balanceMinor` is what is carried to the day; null: none was recorded on or before it. An account that is not open yet,
 * or no more, has nothing: that is known, and it is 0 in a change.
 */
export function cashAt({ openedOn, closedOn }: Days, day: Day, balanceMinor: number | null): CashAt {
  if ((openedOn !== null && day < openedOn) || (closedOn !== null && day > closedOn)) return 'not_open'
  return balanceMinor ?? 'unknown'
}

export type CashChange = { readonly openingMinor: number; readonly closingMinor: number; readonly measured: number }

/**
 * Over accounts of which both ends are known, in minor units of one currency; null: there are none, or the sums are too
 * large to be kept exactly.
 */
export function cashChange(accounts: readonly (readonly [opening: CashAt, closing: CashAt])[]): CashChange | null {
  const known = accounts.flatMap(([opening, closing]) => {
    if (opening === 'unknown' || closing === 'unknown') return []
    return opening === 'not_open' && closing === 'not_open' ? [] : [[minorOf(opening), minorOf(closing)] as const]
  })
  if (known.length === 0) return null
  const openingMinor = exactSum(known.map(([opening]) => opening))
  const closingMinor = exactSum(known.map(([, closing]) => closing))
  if (openingMinor === null || closingMinor === null || exactSum([closingMinor, -openingMinor]) === null) return null
  return { openingMinor, closingMinor, measured: known.length }
}

function minorOf(cash: number | 'not_open'): number {
  return cash === 'not_open' ? 0 : cash
}
