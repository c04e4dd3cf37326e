export const QUOTE_STATUSES = [
  'DRAFT',
  'SENT',
  'COUNTERED',
  'NO_RESPONSE',
  'ACCEPTED',
  'BOOKED',
  'REJECTED',
  'EXPIRED',
] as const
export type QuoteStatus = (typeof QUOTE_STATUSES)[number]

/** What can be wanted of a quote's status, in the order of the buttons; `expire` is the clock's alone. */
export const QUOTE_INTENTIONS = [
  'send',
  'accept',
  'convert',
  'counter',
  'note_no_response',
  'reject',
  'expire',
  'void',
] as const
export type QuoteIntention = (typeof QUOTE_INTENTIONS)[number]

type Steps = Readonly<Partial<Record<QuoteStatus, QuoteIntention>>>

/** Every legal move: from → to → the intention that makes it (domain.md §3, Freight). What is absent is refused. */
export const QUOTE_TRANSITIONS: Readonly<Record<QuoteStatus, Steps>> = {
  DRAFT: { SENT: 'send' },
  SENT: {
    ACCEPTED: 'accept',
    COUNTERED: 'counter',
    REJECTED: 'reject',
    NO_RESPONSE: 'note_no_response',
    EXPIRED: 'expire',
  },
  COUNTERED: { ACCEPTED: 'accept', REJECTED: 'reject', SENT: 'send' },
  NO_RESPONSE: { SENT: 'send', ACCEPTED: 'accept', REJECTED: 'reject' },
  ACCEPTED: { BOOKED: 'convert' },
  BOOKED: {},
  REJECTED: {},
  EXPIRED: {},
}

/** Something is still to be done about it. */
export const QUOTES_UNDER_WAY: readonly QuoteStatus[] = ['DRAFT', 'SENT', 'COUNTERED', 'NO_RESPONSE', 'ACCEPTED']

/** Whether the customer took it, as the win rate counts; null while that is open. */
export const QUOTE_OUTCOMES: Readonly<Record<QuoteStatus, 'won' | 'lost' | 'expired' | null>> = {
  DRAFT: null,
  SENT: null,
  COUNTERED: null,
  NO_RESPONSE: null,
  ACCEPTED: 'won',
  BOOKED: 'won',
  REJECTED: 'lost',
  EXPIRED: 'expired',
}

export const QUOTE_STATUS_NAMES: Readonly<Record<QuoteStatus, string>> = {
  DRAFT: 'draft',
  SENT: 'sent',
  COUNTERED: 'countered',
  NO_RESPONSE: 'without response',
  ACCEPTED: 'accepted',
  BOOKED: 'booked',
  REJECTED: 'rejected',
  EXPIRED: 'expired',
}
