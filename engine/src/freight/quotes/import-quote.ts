import { addDays, businessDay, type Instant, refuse, startOfDay } from '../../kernel/index.ts'
import type { LostReason } from '../load-reasons.ts'
import { milliseconds } from '../load-times.ts'
import { standingPrice } from './accept-quote.ts'
import { checkQuoteFigures } from './check-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import { QUOTE_OUTCOMES, type QuoteStatus } from './quote-status.ts'

/** A quote as a file tells it; null: it does not say. */
export type ImportedQuote = Omit<
  Quote,
  | 'status'
  | 'validUntil'
  | 'requestedAt'
  | 'createdAt'
  | 'createdOn'
  | 'sentOn'
  | 'decidedOn'
  | 'bookedOn'
  | 'voidedAt'
  | 'version'
> & {
  readonly status: QuoteStatus | null
  readonly validUntil: Instant | null
  readonly requestedAt: Instant | null
}

/** What the row's facts amount to where it names no state. */
export function importedQuoteStatus(said: ImportedQuote): QuoteStatus {
  if (said.status !== null) return said.status
  if (said.bookedAt !== null) return 'BOOKED'
  if (said.rejectedReason !== null) return 'REJECTED'
  if (said.agreedMinor !== null) return 'ACCEPTED'
  if (said.sentAt === null) return 'DRAFT'
  return said.counterMinor === null ? 'SENT' : 'COUNTERED'
}

/**
 * A quote in any state, with the facts that the state requires; what its state has not reached did not happen. Agreed
 * was, where the file does not say it, the price on the table; rejected without a reason is OTHER, with a note that
 * says so. A decided quote without a validity held until the end of the day of its decision. Refuses
 * `quote.import_incomplete`, `quote.import_time`, `quote.run_out` and what `checkFigures` refuses, naming the field.
 */
export function importQuote(said: ImportedQuote, context: QuoteContext): Quote {
  const status = importedQuoteStatus(said)
  const sentAt = status === 'DRAFT' ? null : required(said.sentAt, 'sentAt', 'when it was sent')
  const decidedAt = decisionOf(said, status)
  const validUntil = validityOf({ ...said, status }, decidedAt)
  const bookedAt = status === 'BOOKED' ? (said.bookedAt ?? decidedAt) : null
  const times = [said.requestedAt, sentAt, decidedAt, bookedAt].filter((time) => time !== null)
  const createdAt = times.toSorted()[0] ?? context.at
  const isWon = QUOTE_OUTCOMES[status] === 'won'
  const quote: Quote = {
    ...said,
    status,
    counterMinor:
      status === 'COUNTERED' ? required(said.counterMinor, 'counter', 'what the customer offered') : said.counterMinor,
    agreedMinor: isWon ? (said.agreedMinor ?? standingPrice({ ...said, status: 'COUNTERED' })) : null,
    validUntil,
    requestedAt: said.requestedAt ?? createdAt,
    createdAt,
    createdOn: businessDay(createdAt, said.zone),
    sentAt,
    sentOn: dayOf(sentAt, said),
    decidedAt,
    decidedOn: dayOf(decidedAt, said),
    ...rejectionOf(said, status),
    bookedAt,
    bookedOn: dayOf(bookedAt, said),
    voidedAt: null,
    version: 1,
  }
  checkTimes(quote, context)
  checkQuoteFigures(quote)
  return quote
}

/** What expired did so when its validity ended. */
function decisionOf({ decidedAt, validUntil }: ImportedQuote, status: QuoteStatus): Instant | null {
  if (QUOTE_OUTCOMES[status] === null) return null
  if (status === 'EXPIRED') return required(validUntil ?? decidedAt, 'validUntil', 'until when it was valid')
  return required(decidedAt, 'decidedAt', 'when the customer answered')
}

function validityOf({ validUntil, status, zone }: ImportedQuote, decidedAt: Instant | null): Instant {
  if (validUntil !== null || decidedAt === null) return required(validUntil, 'validUntil', 'until when it is valid')
  return status === 'EXPIRED' ? decidedAt : startOfDay(addDays(businessDay(decidedAt, zone), 1), zone)
}

const NOT_SAID = 'The file does not say why'

function rejectionOf(said: ImportedQuote, status: QuoteStatus): Pick<Quote, 'rejectedReason' | 'rejectedNote'> {
  if (status !== 'REJECTED') return { rejectedReason: null, rejectedNote: null }
  const reason: LostReason | null = said.rejectedReason
  return { rejectedReason: reason ?? 'OTHER', rejectedNote: said.rejectedNote ?? (reason === null ? NOT_SAID : null) }
}

function dayOf(at: Instant | null, { zone }: Pick<Quote, 'zone'>) {
  return at === null ? null : businessDay(at, zone)
}

function required<T>(value: T | null, field: string, what: string): T {
  return value ?? refuse('refused', 'quote.import_incomplete', `Say ${what}, or another status.`, { field })
}

/** A person's clock may run ahead of ours by 5 minutes. */
const CLOCK_TOLERANCE_MS = 5 * 60_000
const IN_ORDER = ['requestedAt', 'sentAt', 'decidedAt', 'bookedAt'] as const

function checkTimes(quote: Quote, { at }: QuoteContext): void {
  const told = IN_ORDER.flatMap((field) => (quote[field] === null ? [] : [{ field, time: quote[field] }]))
  for (const [position, { field, time }] of told.entries()) {
    const before = told[position - 1]
    if (milliseconds(at, time) > CLOCK_TOLERANCE_MS)
      refuse('refused', 'quote.import_time', 'This time is still to come. Enter when it happened.', { field })
    if (before && milliseconds(before.time, time) < 0)
      refuse('refused', 'quote.import_time', 'This time lies before the one that comes first. Correct one of them.', {
        field,
      })
  }
  const { status, decidedAt, validUntil } = quote
  if (QUOTE_OUTCOMES[status] === 'won' && decidedAt !== null && milliseconds(decidedAt, validUntil) <= 0)
    refuse('refused', 'quote.run_out', 'It was accepted after its validity ended. Correct one of the two times.', {
      field: 'validUntil',
    })
}
