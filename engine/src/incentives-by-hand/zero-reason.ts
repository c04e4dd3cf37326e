import type { Both } from './both-snapshots.ts'
import { qualifies } from './qualification.ts'
import type { Rule, Snapshot } from './rule.ts'
import { settleByHand, settleUncapped } from './settle.ts'

export type ZeroReason = 'no role' | 'no credit' | 'gate' | 'cap'

/**
 * Why a line is zero (domain.md §6: "gate, cap, no credit, no role"). `no role`: no row in the period to date, nor the job
 * role on any of its days; then in the order of the settlement `gate`, `no credit`: no row, `cap`: it took from what is due
 * to date. Null when none of these is why: a target not reached, nothing new that day. `withEarned`: to date, as settled.
 */
export const zeroReason = (rule: Rule, { toDate, before }: Both, withEarned: Snapshot): ZeroReason | null => {
  const { rows, hasRole } = toDate.paidFor
  if (rows === 0 && !hasRole) return 'no role'
  if (!qualifies(rule, toDate.snapshot)) return 'gate'
  if (rows === 0) return 'no credit'
  const uncapped = settleUncapped(rule, toDate.snapshot)
  const uncappedBefore = before === null ? 0 : settleUncapped(rule, before.snapshot)
  return uncapped === uncappedBefore || uncapped === settleByHand(rule, withEarned) ? null : 'cap'
}
