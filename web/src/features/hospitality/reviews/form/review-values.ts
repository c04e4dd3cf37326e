import { REVIEW_SOURCES, type ReviewSource, SCORE_SCALES } from '@holdfast/engine/hospitality'
import { z } from 'zod'

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max.toLocaleString('en-US')} characters`)
    .transform((text) => text || null)
const score = z.number('must be a number such as 8.7').min(0, 'must not be below zero').max(1_000).nullable()

/** The fields of a review as a form holds them. */
export const reviewValues = z
  .object({
    hotelId: z.string('must name a hotel'),
    source: z.enum(REVIEW_SOURCES, 'must say where the guest wrote'),
    score,
    outOf: score,
    guestName: optional(200),
    title: optional(500),
    body: optional(10_000),
    receivedAt: z.string('must be a time'),
    externalId: optional(200),
    stayOn: z.string().nullable(),
    language: z
      .string()
      .trim()
      .regex(/^$|^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as en or pt-BR')
      .transform((text) => text || null),
  })
  .refine(({ score, title, body }) => score !== null || title !== null || body !== null, {
    path: ['body'],
    message: 'must say something: a text, a title or a score',
  })
  .refine(({ score, outOf, source }) => score === null || outOf !== null || SCORE_SCALES[source] !== null, {
    path: ['outOf'],
    message: 'must be said: this source has no one scale',
  })
export type ReviewEntries = z.input<typeof reviewValues>

/** As the server takes it: exact decimals are text, and a scale goes with its score. */
export function saidOf({ score, outOf, ...values }: z.output<typeof reviewValues>) {
  return {
    ...values,
    score: score === null ? null : String(score),
    outOf: score === null || outOf === null ? null : String(outOf),
  }
}

export const usualScale = (source: ReviewSource | undefined): string | null =>
  source === undefined ? null : (SCORE_SCALES[source]?.to ?? null)
