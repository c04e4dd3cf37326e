import type { DisputeRow } from '@holdfast/contract'
import { State, type StateKind } from '../../../../ui/state.tsx'
import { disputeStatusName } from './dispute-words.ts'

const KINDS: Readonly<Record<DisputeRow['status'], StateKind>> = {
  OPEN: 'warn',
  ACCEPTED: 'ok',
  REJECTED: 'none',
  WITHDRAWN: 'none',
}

interface DisputeStateProps {
  readonly dispute: Pick<DisputeRow, 'status' | 'isOverdue'>
  readonly plain?: boolean
}

/** An open one that is too late says so; the colour is not alone in it. */
export function DisputeState({ dispute: { status, isOverdue }, plain = false }: DisputeStateProps) {
  if (isOverdue)
    return (
      <State kind="late" plain={plain}>
        Overdue
      </State>
    )
  return (
    <State kind={KINDS[status]} plain={plain}>
      {disputeStatusName(status)}
    </State>
  )
}
