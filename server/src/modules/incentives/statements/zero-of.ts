import type { PayWallet } from '@holdfast/contract'
import { NOTHING_WORDS, type Rule, whyNothing } from '@holdfast/engine/incentives'
import { lineSource } from '../line-source.ts'
import type { DaySpan } from '../pay-terms.ts'
import type { OfferedRule } from './offered-rules.ts'
import type { Payee } from './queries/payees.ts'

export type Zero = NonNullable<PayWallet['rules'][number]['zero']>

/** Why a rule paid a person nothing in a period: its latest zero line says so, or there is none and that has a reason. */
export function zeroOf(
  payee: Payee,
  { rule, held }: Pick<OfferedRule, 'rule' | 'held'>,
  period: DaySpan,
  latest: { readonly reason: string } | undefined,
): Zero | null {
  if (latest) return isReason(latest.reason) ? { reason: latest.reason, day: null } : null
  const { memberships, deactivatedOn, hasTeam } = payee
  const isCredited = rule.of !== 'team' && hasCredit(payee, rule)
  return whyNothing({ rule, period, held, memberships, deactivatedOn, isCredited, hasTeam })
}

/** Of calls the job role must be held; of loads a credit in the role is enough. */
function hasCredit({ credited, memberships }: Payee, rule: Rule): boolean {
  const { kind, role, metricKey } = lineSource(rule)
  const isHeld = rule.jobRole === null || memberships.some(({ jobRole }) => jobRole === rule.jobRole)
  return (kind === 'load' || isHeld) && credited.has(`${metricKey} ${role ?? ''}`)
}

/** A line that is not zero says "earned". */
function isReason(reason: string): reason is Zero['reason'] {
  return Object.hasOwn(NOTHING_WORDS, reason)
}
