import type { Both } from './both-snapshots.ts'
import { qualifies } from './qualification.ts'
import type { Rule } from './rule.ts'
import { settleUncapped } from './settle.ts'

export type ZeroReason = 'no role' | 'no credit' | 'gate' | 'cap'

/**
 * Why a line is zero (domain.md §6: "gate, cap, no credit, no role"). `no credit`: no row in the period to date; `no
 * role`: nor the job role on any of its days. Null when none of these is why: a target not reached, nothing new that day.
 */
export const zeroReason = (rule: Rule, { toDate, before }: Both): ZeroReason | null => {
  if (toDate.own.rows === 0) return toDate.own.hasRole ? 'no credit' : 'no role'
  if (!qualifies(rule, toDate.snapshot)) return 'gate'
  const uncappedBefore = before === null ? 0 : settleUncapped(rule, before.snapshot)
  return settleUncapped(rule, toDate.snapshot) === uncappedBefore ? null : 'cap'
}
