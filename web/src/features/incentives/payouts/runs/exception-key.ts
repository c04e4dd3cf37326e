import type { PayException } from '@holdfast/contract'

/** What tells an exception apart; a waiver covers this and nothing else. */
export const keyOf = ({ kind, subjectId, mark }: Pick<PayException, 'kind' | 'subjectId' | 'mark'>): string =>
  `${kind} ${subjectId} ${mark}`
