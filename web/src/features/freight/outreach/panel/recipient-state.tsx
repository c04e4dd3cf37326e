import type { OutreachRecipient } from '@holdfast/contract'
import { RECIPIENT_STATE_NAMES } from '@holdfast/engine/freight'
import { State, type StateKind } from '../../../../ui/state.tsx'
import { capital } from '../../names.ts'

const KINDS: Readonly<Record<OutreachRecipient['state'], StateKind>> = {
  SENT: 'none',
  ANSWERED: 'info',
  DECLINED: 'low',
  AWARDED: 'ok',
  NOT_AWARDED: 'none',
  WITHDRAWN: 'risk',
}

/** How it stands with a carrier that was asked. */
export const RecipientState = ({ state }: Pick<OutreachRecipient, 'state'>) => (
  <State plain kind={KINDS[state]}>
    {capital(RECIPIENT_STATE_NAMES[state])}
  </State>
)
