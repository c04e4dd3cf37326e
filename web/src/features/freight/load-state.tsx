import type { LoadRow } from '@holdfast/contract'
import { type FlagKind, STATUS_NAMES } from '@holdfast/engine/freight'
import { State, type StateKind } from '../../ui/state.tsx'
import { capital, FLAG_NAMES } from './names.ts'

type Status = LoadRow['status']

const STATUS_KINDS: Readonly<Record<Status, StateKind>> = {
  OPEN: 'none',
  COVERED: 'info',
  DISPATCHED: 'info',
  IN_TRANSIT: 'info',
  DELIVERED: 'ok',
  INVOICED: 'ok',
  PAID: 'ok',
  LOST: 'bad',
  CANCELLED: 'none',
}

export const statusName = (status: Status): string => capital(STATUS_NAMES[status])

export const LoadState = ({ status, plain = false }: { readonly status: Status; readonly plain?: boolean }) => (
  <State kind={STATUS_KINDS[status]} plain={plain}>
    {statusName(status)}
  </State>
)

export const FlagState = ({ kind, plain = false }: { readonly kind: FlagKind; readonly plain?: boolean }) => (
  <State kind={kind === 'HOLD' ? 'warn' : 'risk'} plain={plain}>
    {FLAG_NAMES[kind]}
  </State>
)
