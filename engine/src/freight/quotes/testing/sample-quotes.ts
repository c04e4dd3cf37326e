import type { CustomerId, QuoteId, VentureId } from '../../../kernel/index.ts'
import { ANA, now as loadNow } from '../../testing/sample-loads.ts'
import type { Quote, QuoteContext } from '../quote.ts'
import type { QuoteStatus } from '../quote-status.ts'

/** Thursday noon in Chicago (UTC−5). */
export const now: QuoteContext = loadNow

/** A quote of Northline, valid for another day, that reached `status` by the usual way; `changes` on top. */
export function sampleQuote(status: QuoteStatus, changes: Partial<Quote> = {}): Quote {
  return { ...draft, ...REACHED[status], status, ...changes }
}

const draft: Quote = {
  id: 'quote-1' as QuoteId,
  ventureId: 'northline' as VentureId,
  number: 'NL-Q1001',
  status: 'DRAFT',
  zone: 'America/Chicago',
  customerId: 'acme' as CustomerId,
  customerName: 'Acme Foods',
  salespersonId: ANA,
  lane: { from: 'Chicago, IL', to: 'Phoenix, AZ' },
  currency: 'USD',
  priceMinor: 300_000,
  counterMinor: null,
  agreedMinor: null,
  expectedCostMinor: 260_000,
  miles: 1_750,
  pickupFrom: '2026-06-20T13:00:00.000Z',
  pickupTo: '2026-06-20T17:00:00.000Z',
  validUntil: '2026-06-19T17:00:00.000Z',
  requestedAt: '2026-06-16T14:00:00.000Z',
  createdAt: '2026-06-16T14:30:00.000Z',
  createdOn: '2026-06-16',
  sentAt: null,
  sentOn: null,
  decidedAt: null,
  decidedOn: null,
  rejectedReason: null,
  rejectedNote: null,
  bookedAt: null,
  bookedOn: null,
  isTest: false,
  voidedAt: null,
  version: 3,
}

const sent = { sentAt: '2026-06-17T04:30:00.000Z', sentOn: '2026-06-16' } as const
const decided = { decidedAt: '2026-06-17T15:00:00.000Z', decidedOn: '2026-06-17' } as const
const accepted = { ...sent, ...decided, agreedMinor: 300_000 } as const

const REACHED: Readonly<Record<QuoteStatus, Partial<Quote>>> = {
  DRAFT: {},
  SENT: sent,
  COUNTERED: { ...sent, counterMinor: 280_000 },
  NO_RESPONSE: sent,
  ACCEPTED: accepted,
  BOOKED: { ...accepted, bookedAt: '2026-06-18T14:00:00.000Z', bookedOn: '2026-06-18' },
  REJECTED: { ...sent, ...decided, rejectedReason: 'RATE' },
  EXPIRED: { ...sent, ...decided, validUntil: decided.decidedAt },
}
