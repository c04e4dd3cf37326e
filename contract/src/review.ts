import { CLOCK_STATES, REVIEW_BANDS, REVIEW_SOURCES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { Moment } from './load.ts'
import { can, day, instant, person, ratio, text, uuid } from './values.ts'

const at = z.string()

/** As the guest gave it: "8.7" out of "10". */
const Score = z.strictObject({
  score: z.string(),
  outOf: z.string(),
  /** Score ÷ out of × 100, to four places, half up. */
  percent: z.string(),
  /** NEGATIVE: at most 60 of 100 · NEUTRAL: below 80 · POSITIVE: 80 and more. */
  band: z.enum(REVIEW_BANDS),
})

export const ReviewRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    hotel: z.strictObject({ id: uuid, name: z.string(), code: z.string() }),
    source: z.enum(REVIEW_SOURCES),
    /** What the source calls it; null: not known. */
    externalId: z.string().nullable(),
    guestName: z.string().nullable(),
    title: z.string().nullable(),
    /** The first 240 characters of the text. */
    excerpt: z.string().nullable(),
    /** null: the guest gave none, which is not 0. */
    score: Score.nullable(),
    receivedAt: at,
    /** The day of the hotel's own clock. */
    receivedOn: z.string(),
    dueAt: at,
    /** As it stood when it was asked. `minutes`: whole, until it is due, since it was due, or from the arrival to the first answer. */
    clock: z.strictObject({ state: z.enum(CLOCK_STATES), minutes: z.int() }),
    /** Whose it is to answer; null: anybody's. */
    assignee: person.nullable(),
    /** When the first answer was given; null: not yet. */
    respondedAt: at.nullable(),
    /** Who gave it; null: nobody yet, not known, or nobody of the venture. */
    respondedBy: person.nullable(),
    /** Of the hotel. */
    zone: z.string(),
  })
  .meta({ id: 'ReviewRow' })

const AnswerWritten = z.strictObject({
  /** FIRST: counts · EDITED: other words · WITHDRAWN: was a mistake. */
  kind: z.enum(['FIRST', 'EDITED', 'WITHDRAWN']),
  text: z.string().nullable(),
  reason: z.string().nullable(),
  by: person.nullable(),
  at,
})

export const Review = z
  .strictObject({
    ...ReviewRow.shape,
    body: z.string().nullable(),
    language: z.string().nullable(),
    stayOn: z.string().nullable(),
    /** The hotel's day of the first answer. */
    respondedOn: z.string().nullable(),
    /** As it reads now; null: no answer, or its words are not known. */
    responseText: z.string().nullable(),
    /** Every answer as it was written, the latest first. */
    answers: z.array(AnswerWritten),
    timeline: z.array(Moment),
    voided: z.strictObject({ at, reason: z.string() }).nullable(),
    version: z.int(),
    /** answer, edit_answer, assign, amend, withdraw_answer, void. */
    can,
  })
  .meta({ id: 'Review' })

/** An exact decimal of at most two places, such as 8.7. */
const scoreText = z.string().regex(/^\d{1,4}(\.\d{1,2})?$/, 'must be a number such as 8.7')
export const MOST_ANSWER_CHARACTERS = 4_000

/** What a person writes of a review. */
export const reviewFields = {
  hotelId: uuid,
  source: z.enum(REVIEW_SOURCES),
  externalId: text(200).nullable(),
  guestName: text(200).nullable(),
  title: text(500).nullable(),
  body: text(10_000).nullable(),
  /** Such as en or pt-BR. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as en or pt-BR')
    .nullable(),
  score: scoreText.nullable(),
  /** Out of how much; left out, out of what the source uses: 10 on Booking.com, 5 on Google and Tripadvisor. */
  outOf: scoreText.nullable(),
  receivedAt: instant,
  stayOn: day.nullable(),
}

/** One intention a call. */
export const ReviewChange = z.union([
  /** The first answer. */
  z.strictObject({ responseText: text(MOST_ANSWER_CHARACTERS) }),
  /** Other words for the answer that was given; who gave it and when stay. */
  z.strictObject({ version: z.int().min(1), responseText: text(MOST_ANSWER_CHARACTERS) }),
  /** null: anybody's. */
  z.strictObject({ assignedTo: uuid.nullable() }),
  /** Corrections of what the review says; `outOf` goes with `score`. */
  z.strictObject({ version: z.int().min(1), ...z.strictObject(reviewFields).partial().shape }),
])

/** Of reviews received in the range; an open one is never dropped: it stands beside the median with its age. */
const ReviewFigures = z.strictObject({
  received: z.int(),
  answered: z.int(),
  /** Answered ÷ received, to six places; null: none was received. */
  responseRate: ratio,
  /** From the arrival to the first answer of those that were answered: the median in whole minutes, cut; null: of none. */
  medianMinutesToAnswer: z.int().nullable(),
  /** First answers no later than due. */
  answeredInTime: z.int(),
  open: z.int(),
  /** How long the open ones have waited so far. */
  medianOpenMinutes: z.int().nullable(),
  oldestOpenMinutes: z.int().nullable(),
  overdue: z.int(),
  /** With a score. */
  scored: z.int(),
  /** Σ percent ÷ scored, 0 to 100, to six places; null: none has a score. */
  meanScore: ratio,
  negative: z.int(),
  /** Negative ÷ scored. */
  negativeShare: ratio,
  unansweredNegatives: z.int(),
  /** Of these, older than 48 hours. */
  longUnansweredNegatives: z.int(),
})

export const ReviewMetrics = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    /** The moment up to which open ones are counted. */
    asOf: at,
    total: ReviewFigures,
    /** One entry a source and a hotel that received any, sources in their own order, hotels by name. */
    bySource: z.array(z.strictObject({ source: z.enum(REVIEW_SOURCES), ...ReviewFigures.shape })),
    byHotel: z.array(
      z.strictObject({
        hotel: z.strictObject({ id: uuid, name: z.string(), code: z.string() }),
        ...ReviewFigures.shape,
      }),
    ),
  })
  .meta({ id: 'ReviewMetrics' })

export type ReviewRow = z.output<typeof ReviewRow>
export type Review = z.output<typeof Review>
export type ReviewChange = z.output<typeof ReviewChange>
export type ReviewMetrics = z.output<typeof ReviewMetrics>
export type ReviewFigures = z.output<typeof ReviewFigures>
