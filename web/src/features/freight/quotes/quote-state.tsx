import type { QuoteRow } from '@holdfast/contract'
import { QUOTE_STATUS_NAMES } from '@holdfast/engine/freight'
import { State, type StateKind } from '../../../ui/state.tsx'
import { capital } from '../names.ts'

type Status = QuoteRow['status']

const KINDS: Readonly<Record<Status, StateKind>> = {
  DRAFT: 'none',
  SENT: 'info',
  COUNTERED: 'warn',
  NO_RESPONSE: 'warn',
  ACCEPTED: 'ok',
  BOOKED: 'ok',
  REJECTED: 'bad',
  EXPIRED: 'none',
}

export const quoteStatusName = (status: Status): string => capital(QUOTE_STATUS_NAMES[status])

export const QuoteState = ({ status, plain = false }: { readonly status: Status; readonly plain?: boolean }) => (
  <State kind={KINDS[status]} plain={plain}>
    {quoteStatusName(status)}
  </State>
)
