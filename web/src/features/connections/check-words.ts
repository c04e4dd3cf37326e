import type { CHECK_OUTCOMES } from '@holdfast/contract'
import type { StateKind } from '../../ui/state.tsx'

type Outcome = (typeof CHECK_OUTCOMES)[number]

interface OutcomeWords {
  readonly word: string
  readonly kind: StateKind
}

/** The cause in two or three words; the server's sentence says what to do about it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, OutcomeWords>> = {
  OK: { word: 'It answers', kind: 'ok' },
  NOT_CONFIGURED: { word: 'Not set up', kind: 'none' },
  NAME_NOT_FOUND: { word: 'No such address', kind: 'bad' },
  REFUSED: { word: 'Nobody listens there', kind: 'bad' },
  TLS: { word: 'Certificate not trusted', kind: 'bad' },
  TIMEOUT: { word: 'No answer in time', kind: 'late' },
  KEY_REFUSED: { word: 'Key refused', kind: 'bad' },
  DENIED: { word: 'Not allowed', kind: 'bad' },
  MAINTENANCE: { word: 'Under maintenance', kind: 'warn' },
  FAILING: { word: 'Failing on its side', kind: 'bad' },
  NOT_UNDERSTOOD: { word: 'Answer not understood', kind: 'risk' },
}
