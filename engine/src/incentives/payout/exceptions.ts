/**
 * What finance must know of before money is released (domain.md §6 "Exceptions"). A hold ends when it is released; all others
 * go when what they tell of is put right, or are waived with name and reason.
 */
export const EXCEPTION_KINDS = [
  'HELD',
  'UNCREDITED',
  'UNRATED',
  'MISSING_BUY',
  'UNMEASURED',
  'LOST_SHARE',
  'VARIANCE',
  'NEGATIVE_NET',
  'DEACTIVATED',
  'EARNS_NOTHING',
  'UNPAID_BEFORE',
] as const
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number]

export function mayBeWaived(kind: ExceptionKind): boolean {
  return kind !== 'HELD'
}
