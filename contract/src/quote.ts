import { EQUIPMENT, LOST_REASONS, QUOTE_STATUSES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { Moment, place } from './load.ts'
import { amountMinor, can, instant, Money, person, ratio, text, uuid } from './values.ts'

const window = z.strictObject({ from: instant.nullable(), to: instant.nullable() })

export const QuoteRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    number: z.string(),
    status: z.enum(QUOTE_STATUSES),
    customer: person,
    /** null: nobody of the venture is named. */
    salesperson: person.nullable(),
    origin: z.strictObject({ city: z.string(), state: z.string() }),
    destination: z.strictObject({ city: z.string(), state: z.string() }),
    equipment: z.enum(EQUIPMENT),
    pickupFrom: z.string().nullable(),
    /** What we last asked. */
    price: Money,
    /** What the customer last offered instead; null: no other price. */
    counter: Money.nullable(),
    /** What both accepted; null: nothing yet. */
    agreed: Money.nullable(),
    /** What we think a carrier takes; null: nobody has said. It never becomes the cost of the load. */
    expectedCost: Money.nullable(),
    /** What was agreed, else the price on the table, less the expected cost; may be below 0. null: no expected cost. */
    expectedMargin: Money.nullable(),
    validUntil: z.string(),
    createdAt: z.string(),
    /** The first time; null: not yet. */
    sentAt: z.string().nullable(),
    /** When it was accepted, rejected or ran out; null: open. */
    decidedAt: z.string().nullable(),
    rejectedReason: z.enum(LOST_REASONS).nullable(),
    /** The one load that it became; null: not converted. */
    load: z.strictObject({ id: uuid, number: z.string() }).nullable(),
    zone: z.string(),
  })
  .meta({ id: 'QuoteRow' })

export const Quote = z
  .strictObject({
    ...QuoteRow.shape,
    miles: z.int().nullable(),
    weightPounds: z.int().nullable(),
    pickup: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
    /** Expected margin ÷ price, a fraction; null: no expected cost, or a price of 0. */
    expectedMarginPct: ratio,
    requestedAt: z.string(),
    bookedAt: z.string().nullable(),
    notes: z.string().nullable(),
    rejected: z.strictObject({ reason: z.enum(LOST_REASONS), note: z.string().nullable() }).nullable(),
    timeline: z.array(Moment),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Quote' })

/** What a person writes of a quote. */
export const quoteFields = {
  customerId: uuid,
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT),
  priceMinor: amountMinor,
  expectedCostMinor: amountMinor.nullable(),
  /** Whole miles. */
  miles: z.int().min(0).max(99_999).nullable(),
  weightPounds: z.int().min(0).max(200_000).nullable(),
  pickup: window,
  /** The moment from which the price holds no more. */
  validUntil: instant,
  /** When the customer asked; the time to quote runs from here. */
  requestedAt: instant,
  /** Somebody of the venture. null: nobody; then nobody gets points or pay for the conversion. */
  salespersonId: uuid.nullable(),
  notes: text(2_000).nullable(),
}

/** One intention a call: fields, or one step of the quote's life. */
export const QuoteChange = z.union([
  z.strictObject({ version: z.int().min(1), ...z.strictObject(quoteFields).partial().shape }),
  z.strictObject({
    status: z.literal('SENT'),
    /** Another price, and another validity, than the quote says. */
    priceMinor: amountMinor.optional(),
    validUntil: instant.optional(),
  }),
  z.strictObject({ status: z.literal('COUNTERED'), counterMinor: amountMinor }),
  z.strictObject({
    status: z.literal('ACCEPTED'),
    /** Absent: the customer's price of a countered quote, else ours. */
    agreedMinor: amountMinor.optional(),
  }),
  z.strictObject({ status: z.literal('REJECTED'), reason: z.enum(LOST_REASONS), note: text(500).optional() }),
  z.strictObject({ status: z.literal('NO_RESPONSE') }),
])

/** Sums of one currency. */
const PaidLoads = z.strictObject({
  loads: z.int(),
  /** Σ bill ÷ loads, in minor units, rounded half-even. */
  averageBill: Money,
  /** Of loads whose cost is known; null: of none. */
  averageCost: Money.nullable(),
  averageMargin: Money.nullable(),
  /** Σ margin ÷ Σ bill of loads whose cost is known. */
  marginPct: ratio,
  /** How many have no known cost and are in neither cost nor margin. */
  unknownCost: z.int(),
  /** Σ ÷ Σ miles of loads whose miles are known, in major units. */
  billPerMile: ratio,
  /** Of loads whose miles and cost are known. */
  costPerMile: ratio,
  marginPerMile: ratio,
})

const QuotedPrices = z.strictObject({
  quotes: z.int(),
  won: z.int(),
  lost: z.int(),
  expired: z.int(),
  /** Σ price ÷ quotes, of all; what was agreed counts as the price of one that was won. */
  averagePrice: Money,
  /** null: none was won, or none was lost. */
  averageWon: Money.nullable(),
  averageLost: Money.nullable(),
})

export const LaneHistory = z
  .strictObject({
    /** Business days, both included: loads by billing date, quotes by the day on which they were entered. */
    from: z.string(),
    to: z.string(),
    /** One entry a currency, the venture's first; empty: no data. `loads`, `quotes` null: none of that currency. */
    currencies: z.array(
      z.strictObject({ currency: z.string(), loads: PaidLoads.nullable(), quotes: QuotedPrices.nullable() }),
    ),
    /** The latest of each, at most eight. */
    latestLoads: z.array(
      z.strictObject({
        id: uuid,
        number: z.string(),
        billedOn: z.string(),
        customer: person,
        carrier: person.nullable(),
        bill: Money,
        cost: Money.nullable(),
        margin: Money.nullable(),
        miles: z.int().nullable(),
      }),
    ),
    latestQuotes: z.array(
      z.strictObject({
        id: uuid,
        number: z.string(),
        createdOn: z.string(),
        customer: person,
        status: z.enum(QUOTE_STATUSES),
        price: Money,
        counter: Money.nullable(),
        agreed: Money.nullable(),
      }),
    ),
  })
  .meta({ id: 'LaneHistory' })

const Outcome = z.strictObject({ quotes: z.int(), value: Money })

export const QuoteFigures = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    /** One entry a currency in which something was decided or first sent. */
    currencies: z.array(
      z.strictObject({
        currency: z.string(),
        /** By the day of the decision. Value: what was agreed of those won, else our price. */
        won: Outcome,
        lost: Outcome,
        /** Stated apart, and part of the win rate's denominator. */
        expired: Outcome,
        /** Won ÷ (won + lost + expired). null: nothing was decided. */
        winRateByCount: ratio,
        winRateByValue: ratio,
        /** Quotes first sent in the range. */
        sent: z.int(),
        /** The median from when the customer asked to when the quote was first sent, in whole minutes; null: none was sent. */
        minutesToQuote: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'QuoteFigures' })

export type QuoteRow = z.output<typeof QuoteRow>
export type Quote = z.output<typeof Quote>
export type QuoteChange = z.output<typeof QuoteChange>
export type LaneHistory = z.output<typeof LaneHistory>
export type QuoteFigures = z.output<typeof QuoteFigures>
