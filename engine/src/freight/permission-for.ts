import type { Permission } from '../access/index.ts'
import type { Intention, LoadStatus } from './load-status.ts'

const CORRECTIONS: readonly string[] = [
  'void',
  'undeliver',
  'reopen',
  'take_back_invoice',
  'take_back_payment',
  'correct_times',
]
const EDITS: readonly string[] = ['amend', 'set_credits']

/**
 * What a caller needs for an intention on a load in `status` (domain.md §2, §3): corrections, cancelling what is on
 * the road, and edits of what the customer has been billed take more than writing.
 */
export function permissionFor(
  intention: Intention | 'amend' | 'set_credits' | 'correct_times',
  status: LoadStatus,
): Permission {
  const billed = status === 'INVOICED' || status === 'PAID'
  const corrects =
    CORRECTIONS.includes(intention) ||
    (EDITS.includes(intention) && billed) ||
    (intention === 'cancel' && status === 'IN_TRANSIT')
  return corrects ? 'freight.correct' : 'freight.write'
}
