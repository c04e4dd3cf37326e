import type { OutreachRecipient, OutreachSend } from '@holdfast/contract'

/** What somebody wants to do about a carrier that was asked. */
export interface OutreachWish {
  readonly step: 'award' | 'reply'
  readonly send: OutreachSend
  readonly recipient: OutreachRecipient
}
