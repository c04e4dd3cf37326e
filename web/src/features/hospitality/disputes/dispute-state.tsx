import type { HotelDisputeRow } from '@holdfast/contract'
import { DISPUTE_STATUS_NAMES } from '@holdfast/engine/hospitality'
import { sentence } from '../../../lib/sentence.ts'
import { State, type StateKind } from '../../../ui/state.tsx'

type Status = HotelDisputeRow['status']

const KINDS: Readonly<Record<Status, StateKind>> = {
  OPEN: 'warn',
  IN_PROGRESS: 'info',
  WON: 'ok',
  LOST: 'bad',
  CLOSED_NO_ACTION: 'none',
}

export const disputeStatusName = (status: Status): string => sentence(DISPUTE_STATUS_NAMES[status])

export const DisputeState = ({ status, plain = false }: { readonly status: Status; readonly plain?: boolean }) => (
  <State kind={KINDS[status]} plain={plain}>
    {disputeStatusName(status)}
  </State>
)
