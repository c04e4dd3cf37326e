import type { SubscriptionId } from '../../kernel/index.ts'
import type { AccountMonth, AccountMovement, ChurnCause } from './account-month.ts'
import { eachMonth, type Month, monthEnd, monthOf } from './month.ts'
import type { SubscriptionTerm } from './subscription-term.ts'

/**
 * Every account and currency that pays at either end of a month, or inside it, of each month from its first term up to
 * `to`. The same terms in any order give the same rows.
 */
export function accountMonths(terms: readonly SubscriptionTerm[], to: Month): readonly AccountMonth[] {
  const byAccount = Map.groupBy(terms, ({ accountId, currency }) => `${accountId} ${currency}`)
  return [...byAccount.keys()].sort().flatMap((key) => monthsOf([...(byAccount.get(key) ?? [])].sort(inTime), to))
}

function inTime(a: SubscriptionTerm, b: SubscriptionTerm): number {
  return byText(a.effectiveOn, b.effectiveOn) || byText(a.subscriptionId, b.subscriptionId)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Standing = {
  readonly paying: Map<SubscriptionId, number>
  totalMinor: number
  cohort: Month | null
}

/** The months of one account and currency, from its first term on. */
function monthsOf(terms: readonly SubscriptionTerm[], to: Month): readonly AccountMonth[] {
  const [first] = terms
  if (first === undefined) return []
  const standing: Standing = { paying: new Map(), totalMinor: 0, cohort: null }
  const rows: AccountMonth[] = []
  let at = 0
  for (const month of eachMonth(monthOf(first.effectiveOn), to)) {
    const last = monthEnd(month)
    const begun: SubscriptionTerm[] = []
    for (let term = terms[at]; term !== undefined && term.effectiveOn <= last; term = terms[++at]) begun.push(term)
    const row = turnMonth(standing, first, month, begun)
    if (row) rows.push(row)
  }
  return rows
}

/** Applies the terms that begin in the month. null: nothing was paid at either end of it, nor between. */
function turnMonth(
  standing: Standing,
  { accountId, currency }: SubscriptionTerm,
  month: Month,
  begun: readonly SubscriptionTerm[],
): AccountMonth | null {
  const startMinor = standing.totalMinor
  let cause: ChurnCause | null = null
  let hasPaid = startMinor > 0
  for (const term of begun) {
    const before = standing.paying.get(term.subscriptionId) ?? 0
    if (before > 0 && term.mrrMinor === 0) cause = causeOf(term)
    standing.paying.set(term.subscriptionId, term.mrrMinor)
    standing.totalMinor += term.mrrMinor - before
    hasPaid ||= standing.totalMinor > 0
  }
  const endMinor = standing.totalMinor
  const movement = movementOf({ startMinor, endMinor, isKnown: standing.cohort !== null, hasPaid })
  if (movement === null) return null
  if (endMinor > 0) standing.cohort ??= month
  const { cohort } = standing
  return {
    accountId,
    currency,
    month,
    movement,
    startMinor,
    endMinor,
    cohort,
    cause: movement === 'CHURN' ? cause : null,
  }
}

type Turn = {
  readonly startMinor: number
  readonly endMinor: number
  readonly isKnown: boolean
  readonly hasPaid: boolean
}

/** `isKnown`: it paid at the end of some earlier month. */
function movementOf({ startMinor, endMinor, isKnown, hasPaid }: Turn): AccountMovement | null {
  if (startMinor === 0 && endMinor === 0) return hasPaid ? 'PASSING' : null
  if (startMinor === 0) return isKnown ? 'REACTIVATION' : 'NEW'
  if (endMinor === 0) return 'CHURN'
  if (endMinor === startMinor) return 'NONE'
  return endMinor > startMinor ? 'EXPANSION' : 'CONTRACTION'
}

function causeOf({ status, cancelReason }: SubscriptionTerm): ChurnCause {
  if (status === 'CANCELLED') return cancelReason ?? 'OTHER'
  return status === 'PAUSED' ? 'PAUSED' : 'FREE'
}
