/**
 * How it stands with a carrier that was asked. SENT: no answer yet · ANSWERED · DECLINED: its last answer was no ·
 * AWARDED: it has the load · WITHDRAWN: it had the load and gave it back, or it was taken from it · NOT_AWARDED: the load
 * went elsewhere, or away.
 */
export const RECIPIENT_STATES = ['SENT', 'ANSWERED', 'DECLINED', 'AWARDED', 'NOT_AWARDED', 'WITHDRAWN'] as const
export type RecipientState = (typeof RECIPIENT_STATES)[number]

export const RECIPIENT_STATE_NAMES: Readonly<Record<RecipientState, string>> = {
  SENT: 'no answer yet',
  ANSWERED: 'answered',
  DECLINED: 'declined',
  AWARDED: 'awarded',
  NOT_AWARDED: 'not awarded',
  WITHDRAWN: 'gave it back',
}

/** What a state follows from. It is never stored: nothing can fall out of step with answers, awards and the load. */
export type Asked = {
  /** null: no answer. */
  readonly lastAnswer: 'ANSWER' | 'DECLINE' | null
  /** Of the awards to this recipient the last one; null: none. */
  readonly lastAward: 'STANDS' | 'ENDED' | null
  /** Whether the load still looks for somebody. */
  readonly isLoadOpen: boolean
}

export function recipientState({ lastAnswer, lastAward, isLoadOpen }: Asked): RecipientState {
  if (lastAward === 'STANDS') return 'AWARDED'
  if (lastAward === 'ENDED') return 'WITHDRAWN'
  if (lastAnswer === 'DECLINE') return 'DECLINED'
  if (!isLoadOpen) return 'NOT_AWARDED'
  return lastAnswer === 'ANSWER' ? 'ANSWERED' : 'SENT'
}
