import type { PayoutRun } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import type { StateKind } from '../../../../ui/state.tsx'

type Counts = PayoutRun['counts']

/** How far a run is, as a state of one or two words. */
export function runState({ status, counts }: Pick<PayoutRun, 'status' | 'counts'>): {
  readonly kind: StateKind
  readonly words: string
} {
  if (status === 'MAKING') return { kind: 'info', words: 'Being made' }
  if (status === 'FAILED') return { kind: 'bad', words: 'Failed' }
  if (counts.DRAFT > 0) return { kind: 'warn', words: 'To approve' }
  if (counts.APPROVED > 0) return { kind: 'info', words: 'To pay' }
  if (counts.RETURNED > 0) return { kind: 'risk', words: 'Returned' }
  if (counts.PAID > 0) return { kind: 'ok', words: 'Paid' }
  return { kind: 'none', words: counts.VOIDED > 0 ? 'Void' : 'Empty' }
}

/** "3 drafts to approve, 12 approved to pay, 1 returned": what somebody has to do; null: nothing. */
export function waitingWords(counts: Counts): string | null {
  const words = [
    counts.DRAFT > 0 && `${counted(counts.DRAFT, 'draft')} to approve`,
    counts.APPROVED > 0 && `${counted(counts.APPROVED, 'approved', 'approved')} to pay`,
    counts.RETURNED > 0 && `${counted(counts.RETURNED, 'returned', 'returned')} by the bank`,
  ].filter((word) => word !== false)
  return words.length > 0 ? words.join(', ') : null
}

/** "120 of 400 people"; of a run that does not know yet how many: "120 people so far". */
export const progressWords = ({ done, of }: PayoutRun['progress']): string =>
  of === null ? `${counted(done, 'person', 'people')} so far` : `${done} of ${counted(of, 'person', 'people')}`

/** From 0 to 1; null while nobody knows. */
export const progressShare = ({ done, of }: PayoutRun['progress']): number | null =>
  of === null ? null : of === 0 ? 1 : done / of
