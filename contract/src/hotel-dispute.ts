import {
  DISPUTE_DUE_STATES,
  DISPUTE_KINDS,
  DISPUTE_STAGES,
  DISPUTE_STATUSES,
  EVIDENCE_ITEMS,
  EVIDENCE_STATES,
} from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { amountMinor, can, day, Money, person, text, uuid } from './values.ts'

const at = z.string()
const outcome = z.enum(['WON', 'LOST'])
/** Taken back by somebody, with a reason; it stays to be read. */
const voided = z.strictObject({ at, reason: z.string(), by: person.nullable() }).nullable()

export const HotelDisputeRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    hotel: z.strictObject({ id: uuid, name: z.string(), code: z.string() }),
    kind: z.enum(DISPUTE_KINDS),
    /** What the bank or the portal calls it; null: nobody has said. */
    reference: z.string().nullable(),
    guestName: z.string().nullable(),
    /** What is contested, in the hotel's currency. */
    amount: Money,
    /** Business days of the hotel. */
    openedOn: z.string(),
    /** The date that the acquirer gave for this stage; null: none. */
    evidenceDueOn: z.string().nullable(),
    /**
     * Whole days from the hotel's today, below 0 when past. null: nothing is awaited: no date, evidence of this stage went
     * out, or the dispute is over.
     */
    due: z.strictObject({ daysLeft: z.int(), state: z.enum(DISPUTE_DUE_STATES) }).nullable(),
    status: z.enum(DISPUTE_STATUSES),
    stage: z.enum(DISPUTE_STAGES),
    owner: person.nullable(),
    /** How often evidence was submitted, in all stages. */
    submissionCount: z.int(),
    /** When it was last won, lost or closed; null: under way. */
    decidedOn: z.string().nullable(),
    /** null: not known. */
    recovered: Money.nullable(),
    zone: z.string(),
  })
  .meta({ id: 'HotelDisputeRow' })

const EvidenceFile = z.strictObject({
  id: uuid,
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  by: person.nullable(),
  at,
  voided,
})

export const HotelDispute = z
  .strictObject({
    ...HotelDisputeRow.shape,
    /** When evidence last went out in this stage. */
    submittedAt: at.nullable(),
    /** The first time that it was won or lost, whatever came later; null: never yet. It alone is rewarded. */
    first: z.strictObject({ outcome, at, on: z.string(), by: person.nullable() }).nullable(),
    decided: z.strictObject({ at, on: z.string(), by: person.nullable() }).nullable(),
    outcomeNotes: z.string().nullable(),
    createdAt: at,
    createdBy: person.nullable(),
    /** Every item of the checklist, in its order. An item that nobody has judged stands as its kind of dispute asks. */
    evidence: z.array(
      z.strictObject({
        item: z.enum(EVIDENCE_ITEMS),
        state: z.enum(EVIDENCE_STATES),
        /** Who judged it last; null: nobody has. */
        by: person.nullable(),
        at: at.nullable(),
        /** Newest first, at most 200 in all. */
        files: z.array(EvidenceFile),
      }),
    ),
    /** Newest first, at most 200. */
    notes: z.array(z.strictObject({ id: uuid, text: z.string(), by: person.nullable(), at, voided })),
    voided: z.strictObject({ at, reason: z.string() }).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'HotelDispute' })

/** What a person writes of a dispute. */
export const disputeFields = {
  kind: z.enum(DISPUTE_KINDS),
  /** One of its hotel and kind, whatever its case. */
  reference: text(120).nullable(),
  guestName: text(200).nullable(),
  amountMinor,
  /** When it came in, a day of the hotel; not in the future. */
  openedOn: day,
  evidenceDueOn: day.nullable(),
  /** Of a decided dispute it moves on by reopening alone. */
  stage: z.enum(DISPUTE_STAGES),
  /** Somebody of the venture; null: nobody. */
  ownerId: uuid.nullable(),
}

const ending = {
  outcomeNotes: text(2_000).optional(),
  /** Absent: the whole amount of a dispute that is won, 0 of one that is lost, unknown of one that is closed. */
  recoveredMinor: amountMinor.nullable().optional(),
  /** Absent: the hotel's today. */
  decidedOn: day.optional(),
}

/** One intention a call: fields, or one step of the dispute's life. */
export const HotelDisputeChange = z.union([
  z.strictObject({
    version: z.int().min(1),
    ...z.strictObject(disputeFields).partial().shape,
    /** Of a dispute that is over. */
    recoveredMinor: amountMinor.nullable().optional(),
    outcomeNotes: text(2_000).nullable().optional(),
  }),
  z.strictObject({
    status: z.literal('IN_PROGRESS'),
    /** Of one that was won or lost: why it is contested again, in which later stage (absent: the next), until when. */
    reason: text(500).optional(),
    stage: z.enum(DISPUTE_STAGES).optional(),
    evidenceDueOn: day.nullable().optional(),
  }),
  z.strictObject({ status: z.literal('WON'), ...ending }),
  z.strictObject({ status: z.literal('LOST'), ...ending }),
  z.strictObject({ status: z.literal('CLOSED_NO_ACTION'), ...ending }),
])

const Tally = z.strictObject({ disputes: z.int(), amount: Money })
/** Won ÷ …, a decimal of six places; null: nothing to divide by. */
const rate = z.string().nullable()

const figures = {
  currency: z.string(),
  /** Disputes that came in on these days, as they stand now. */
  received: Tally,
  underWay: Tally,
  won: Tally,
  lost: Tally,
  closed: Tally,
  /** Won ÷ (won + lost). */
  winRateByCount: rate,
  /** The same by what was contested. */
  winRateByAmount: rate,
  /** Won ÷ all received: those that are open or were closed without action included. */
  winRateOfReceived: rate,
  /** Of those that are over and of which it is known; null: of none. */
  recovered: Money.nullable(),
  /** Over, and nobody has said what was recovered: in neither side of the rate. */
  recoveredUnknown: z.int(),
  /** Recovered ÷ contested, of those that are over and of which it is known. */
  recoveryRate: rate,
}

export const HotelDisputeSummary = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    /** One entry a currency, the venture's first; currencies are never summed. Empty: nothing was received. */
    currencies: z.array(z.strictObject(figures)),
    byHotel: z.array(z.strictObject({ hotel: z.strictObject({ id: uuid, name: z.string() }), ...figures })),
    byKind: z.array(z.strictObject({ kind: z.enum(DISPUTE_KINDS), ...figures })),
    /** What awaits evidence now, whenever it came in; one entry a currency, the venture's first. Days left by each hotel's today. */
    deadlines: z.array(
      z.strictObject({
        currency: z.string(),
        pastDue: Tally,
        /** At most 1, 3 and 7 days left, and not past: the wider ones hold the narrower. */
        within1: Tally,
        within3: Tally,
        within7: Tally,
        /** Under way without a date, no evidence sent. */
        noDate: Tally,
      }),
    ),
  })
  .meta({ id: 'HotelDisputeSummary' })

export type HotelDisputeRow = z.output<typeof HotelDisputeRow>
export type HotelDispute = z.output<typeof HotelDispute>
export type HotelDisputeChange = z.output<typeof HotelDisputeChange>
export type HotelDisputeSummary = z.output<typeof HotelDisputeSummary>
