import type { ImportColumn } from '../../../../platform/imports/kind.ts'

/** In the order in which they happen. */
export const QUOTE_TIMES: readonly ImportColumn[] = [
  {
    key: 'requestedAt',
    label: 'Asked for at',
    type: 'instant',
    synonyms: ['requested at', 'requested', 'request date', 'asked at', 'received at', 'created at', 'created', 'date'],
    hint: 'When the customer asked. Left blank: the earliest time that the row knows.',
  },
  {
    key: 'sentAt',
    label: 'Sent at',
    type: 'instant',
    synonyms: ['sent at', 'sent', 'sent date', 'quoted at', 'quote date', 'quoted on', 'submitted at'],
    hint: 'When the customer first had it; of all but drafts. A day without a time is its noon.',
  },
  {
    key: 'decidedAt',
    label: 'Answered at',
    type: 'instant',
    synonyms: [
      'decided at',
      'answered',
      'decided',
      'answered at',
      'accepted at',
      'rejected at',
      'won date',
      'lost date',
      'close date',
    ],
    hint: 'When it was accepted or rejected.',
  },
  {
    key: 'bookedAt',
    label: 'Booked at',
    type: 'instant',
    synonyms: ['booked at', 'booked', 'booked date', 'converted at', 'converted'],
    hint: 'When it became a load. Left blank: when it was answered.',
  },
  {
    key: 'validUntil',
    label: 'Valid until',
    type: 'instant',
    synonyms: [
      'valid until',
      'expires',
      'expires at',
      'expiry',
      'expiry date',
      'expiration',
      'expiration date',
      'validity',
    ],
    hint: 'Of quotes that wait for an answer. A day without a time ends at its noon.',
  },
]
