import { ACCOUNTS, ENTRY_KINDS, EXCEPTION_KINDS, PAYOUT_STATUSES } from '@holdfast/engine/incentives'
import { z } from 'zod'
import { can, currency, day, person, uuid } from './values.ts'

const minor = z.int()

/** Minor units of the payout's currency. Of a draft as the work is known now; of anything later as it was approved. */
export const PayoutFigures = z.strictObject({
  /** Σ of the daily rows of its days. */
  daysMinor: minor,
  /** Σ of the adjustments that are booked on its days. */
  adjustedMinor: minor,
  /** What earlier payouts or the opening balances left to take off, never above 0; of a draft what approval would take. */
  carriedMinor: minor,
  /** Days, adjustments and carry together. */
  netMinor: minor,
  /** What is paid: never below 0. */
  payableMinor: minor,
  /** What the next payout begins with: never above 0. */
  leftMinor: minor,
})

export const payoutFields = {
  id: uuid,
  ventureId: uuid,
  runId: uuid,
  person,
  currency,
  periodStart: day,
  periodEnd: day,
  status: z.enum(PAYOUT_STATUSES),
  /** null: voided before it was approved, so that it never came to anything. */
  figures: PayoutFigures.nullable(),
  /** Σ of its lines that are disputed and not answered yet; part of the net, paid with it. */
  disputedMinor: minor,
  madeBy: person,
  madeAt: z.string(),
  approvedBy: person.nullable(),
  approvedAt: z.string().nullable(),
  /** The day on which the bank paid, as whoever recorded it says. */
  paidOn: day.nullable(),
  paymentReference: z.string().nullable(),
  /** The payment file that it is in. */
  fileNumber: z.int().nullable(),
  version: z.int(),
  can,
}
export const PayoutRow = z.strictObject(payoutFields).meta({ id: 'PayoutRow' })

/** Beside what the same person earned in the periods of the same length before it; null: fewer than three of them. */
export const PayVariance = z.strictObject({
  usualMinor: minor,
  /** Whole percent off what is usual; null: nothing is usual. */
  percent: z.int().nullable(),
  isUnusual: z.boolean(),
})

export const PayException = z
  .strictObject({
    kind: z.enum(EXCEPTION_KINDS),
    /** What it is about: a load, a call, a payout, a person, a hold, or a plan that can convert nothing. */
    subjectId: uuid,
    /** What it is exactly; a waiver covers this and nothing else. */
    mark: z.string(),
    /** A sentence with names and amounts. */
    says: z.string(),
    person: person.nullable(),
    payoutId: uuid.nullable(),
    loadId: uuid.nullable(),
    day: day.nullable(),
    waiver: z.strictObject({ by: person, at: z.string(), reason: z.string() }).nullable(),
    can,
  })
  .meta({ id: 'PayException' })

export const LedgerRow = z.strictObject({
  id: uuid,
  payoutId: uuid,
  kind: z.enum(ENTRY_KINDS),
  debit: z.enum(ACCOUNTS),
  credit: z.enum(ACCOUNTS),
  amountMinor: minor,
  currency,
  bookedOn: day,
  bookedAt: z.string(),
  bookedBy: person,
})

export const Payout = z
  .strictObject({
    ...payoutFields,
    ventureName: z.string(),
    /** SHA-256 of every line and adjustment that was approved; null: not approved. */
    digest: z.string().nullable(),
    /** Where the carry comes from; `payoutId` null: the opening balances. */
    carriedFrom: z.array(z.strictObject({ payoutId: uuid.nullable(), amountMinor: minor })),
    /** The payout that took what this one left. */
    carriedTo: uuid.nullable(),
    variance: PayVariance.nullable(),
    /** The same person’s periods of the same length before it, oldest first; null: no pay row. */
    history: z.array(z.strictObject({ from: day, to: day, amountMinor: minor.nullable() })),
    /** What stands in the way of approval, and what was let pass. */
    exceptions: z.array(PayException),
    ledger: z.array(LedgerRow),
    /** What was done to it, oldest first. */
    steps: z.array(
      z.strictObject({ status: z.enum(PAYOUT_STATUSES), by: person, at: z.string(), note: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Payout' })
export type Payout = z.output<typeof Payout>
export type PayoutRow = z.output<typeof PayoutRow>
export type PayException = z.output<typeof PayException>
export type PayVariance = z.output<typeof PayVariance>
export type LedgerRow = z.output<typeof LedgerRow>
