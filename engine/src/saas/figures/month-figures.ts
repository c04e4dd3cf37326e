import type { AccountMonth, AccountMovement } from './account-month.ts'
import type { Month } from './month.ts'

/**
 * A month in one currency. start + new + reactivation + expansion − contraction − churn = end, exactly, of money and (but
 * for expansion and contraction, which change no number of accounts) of accounts. All are 0 or more.
 */
export type MrrMonth = {
  readonly month: Month
  readonly currency: string
  readonly startMinor: number
  readonly newMinor: number
  readonly reactivationMinor: number
  readonly expansionMinor: number
  readonly contractionMinor: number
  readonly churnMinor: number
  readonly endMinor: number
  readonly accountsStart: number
  readonly accountsNew: number
  readonly accountsReactivated: number
  readonly accountsExpanded: number
  readonly accountsContracted: number
  readonly accountsChurned: number
  readonly accountsEnd: number
  /** Came and went between the two month ends. */
  readonly accountsPassing: number
}

/** One row a month and currency in which anything was paid; by month, then currency. */
export function mrrMonths(rows: readonly AccountMonth[]): readonly MrrMonth[] {
  const byMonth = Map.groupBy(rows, ({ month, currency }) => `${month} ${currency}`)
  return [...byMonth.keys()].sort().flatMap((key) => {
    const [first, ...others] = byMonth.get(key) ?? []
    return first === undefined ? [] : [sumOf(first, [first, ...others])]
  })
}

function sumOf({ month, currency }: AccountMonth, rows: readonly AccountMonth[]): MrrMonth {
  const moved = (movement: AccountMovement) => rows.filter((row) => row.movement === movement)
  const change = (movement: AccountMovement) =>
    moved(movement).reduce((sum, { startMinor, endMinor }) => sum + Math.abs(endMinor - startMinor), 0)
  return {
    month,
    currency,
    startMinor: rows.reduce((sum, { startMinor }) => sum + startMinor, 0),
    newMinor: change('NEW'),
    reactivationMinor: change('REACTIVATION'),
    expansionMinor: change('EXPANSION'),
    contractionMinor: change('CONTRACTION'),
    churnMinor: change('CHURN'),
    endMinor: rows.reduce((sum, { endMinor }) => sum + endMinor, 0),
    accountsStart: rows.filter(({ startMinor }) => startMinor > 0).length,
    accountsNew: moved('NEW').length,
    accountsReactivated: moved('REACTIVATION').length,
    accountsExpanded: moved('EXPANSION').length,
    accountsContracted: moved('CONTRACTION').length,
    accountsChurned: moved('CHURN').length,
    accountsEnd: rows.filter(({ endMinor }) => endMinor > 0).length,
    accountsPassing: moved('PASSING').length,
  }
}

/** A month in which nothing was paid. */
export function emptyMonth(month: Month, currency: string): MrrMonth {
  return {
    month,
    currency,
    startMinor: 0,
    newMinor: 0,
    reactivationMinor: 0,
    expansionMinor: 0,
    contractionMinor: 0,
    churnMinor: 0,
    endMinor: 0,
    accountsStart: 0,
    accountsNew: 0,
    accountsReactivated: 0,
    accountsExpanded: 0,
    accountsContracted: 0,
    accountsChurned: 0,
    accountsEnd: 0,
    accountsPassing: 0,
  }
}

const FLOWS = [
  'newMinor',
  'reactivationMinor',
  'expansionMinor',
  'contractionMinor',
  'churnMinor',
  'accountsNew',
  'accountsReactivated',
  'accountsExpanded',
  'accountsContracted',
  'accountsChurned',
  'accountsPassing',
] as const satisfies readonly (keyof MrrMonth)[]

/** Following months of one currency as one: the start of the first, the sum of what moved, the end of the last. */
export function joinMonths(first: MrrMonth, ...others: readonly MrrMonth[]): MrrMonth {
  const months = [first, ...others]
  const { endMinor, accountsEnd } = months.at(-1) ?? first
  const flows = FLOWS.map((flow) => [flow, months.reduce((sum, month) => sum + month[flow], 0)])
  return { ...first, ...Object.fromEntries(flows), endMinor, accountsEnd }
}
