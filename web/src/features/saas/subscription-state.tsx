import type { SubscriptionRow } from '@holdfast/contract'
import { State, type StateKind } from '../../ui/state.tsx'
import { statusName } from './saas-words.ts'

type Status = SubscriptionRow['status']

const KINDS: Readonly<Record<Status, StateKind>> = { TRIAL: 'info', ACTIVE: 'ok', PAUSED: 'warn', CANCELLED: 'none' }

export const SubscriptionState = ({ status, plain = false }: { readonly status: Status; readonly plain?: boolean }) => (
  <State kind={KINDS[status]} plain={plain}>
    {statusName(status)}
  </State>
)
