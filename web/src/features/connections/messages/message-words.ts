import type { OutboundMessage } from '@holdfast/contract'
import type { StateKind } from '../../../ui/state.tsx'

interface StateWords {
  readonly word: string
  readonly kind: StateKind
}

export const MESSAGE_WORDS: Readonly<Record<OutboundMessage['state'], StateWords>> = {
  WAITING: { word: 'Waiting', kind: 'none' },
  SENDING: { word: 'Being sent', kind: 'info' },
  SENT: { word: 'Sent', kind: 'ok' },
  DELIVERED: { word: 'Delivered', kind: 'ok' },
  FAILED: { word: 'Not sent', kind: 'bad' },
  UNKNOWN: { word: 'Perhaps sent', kind: 'risk' },
}

export const CHANNEL_WORDS: Readonly<Record<OutboundMessage['channel'], string>> = { EMAIL: 'E-mail', SMS: 'SMS' }

/** What it is called in a sentence: its subject, or what it is. */
export const nameOf = ({ subject, channel, recipient }: OutboundMessage): string =>
  subject ?? `${CHANNEL_WORDS[channel]} to ${recipient}`
