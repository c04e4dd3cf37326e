import type { OutreachAnswer, OutreachRecipient, OutreachSend } from '@holdfast/contract'

/** What somebody wants to do about a carrier that was asked. */
export interface OutreachWish {
  readonly step: 'award' | 'reply'
  readonly send: OutreachSend
  readonly recipient: OutreachRecipient
}

/** An answer that stands in the wrong thread. */
export interface MoveWish {
  readonly step: 'move'
  readonly recipient: OutreachRecipient
  readonly answer: OutreachAnswer
}
