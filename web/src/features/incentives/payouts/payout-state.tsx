import { State, type StateKind } from '../../../ui/state.tsx'
import { type PayoutStatus, statusName } from './payout-names.ts'

const KINDS: Readonly<Record<PayoutStatus, StateKind>> = {
  DRAFT: 'warn',
  APPROVED: 'info',
  PAID: 'ok',
  RETURNED: 'risk',
  VOIDED: 'none',
}

export const PayoutState = ({ status, plain = false }: { readonly status: PayoutStatus; readonly plain?: boolean }) => (
  <State kind={KINDS[status]} plain={plain}>
    {statusName(status)}
  </State>
)
