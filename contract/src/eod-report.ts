import { EOD_STATUSES } from '@holdfast/engine/operations'
import { z } from 'zod'
import { can, person, text, uuid } from './values.ts'

const at = z.string()

/** What a person writes; null: nothing to say. */
export const reportTexts = {
  /** What was done. */
  done: text(4_000),
  /** What stands in the way. */
  blockers: text(2_000).nullable(),
  /** What comes next: the next report begins with it. */
  plan: text(2_000).nullable(),
}

/** What the person did on the day, as pay counts it; decimals as text, money in major units of the venture's currency. */
export const OwnNumber = z.strictObject({
  metric: z.string(),
  label: z.string(),
  format: z.enum(['count', 'number', 'money', 'ratio']),
  currency: z.string().nullable(),
  /** null: none of the records could be measured. */
  value: z.string().nullable(),
})

export const EodRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    author: person,
    /** A business day of the venture. */
    day: z.string(),
    status: z.enum(EOD_STATUSES),
    /** Sent on a later day than its own. */
    isLate: z.boolean(),
    submittedAt: at,
    done: z.string(),
    blockers: z.string().nullable(),
    plan: z.string().nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'EodRow' })

export const EodReport = z
  .strictObject({
    ...EodRow.shape,
    zone: z.string(),
    /** The last day on which it can be edited or taken back. */
    openUntil: z.string(),
    numbers: z.array(OwnNumber),
    review: z.strictObject({ at, by: person, note: z.string().nullable() }).nullable(),
    voided: z.strictObject({ at, reason: z.string() }).nullable(),
  })
  .meta({ id: 'EodReport' })

/** Working days in a row without a report, asked about once. */
export const EodGap = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    author: person,
    /** Those of its days that are still without one, the first first. */
    days: z.array(z.string()),
    askedAt: at,
    explanation: z.strictObject({ at, text: z.string() }).nullable(),
  })
  .meta({ id: 'EodGap' })

/** Who owed a daily report of a day and sent none. */
export const MissingReports = z
  .strictObject({ ventureId: uuid, ventureName: z.string(), day: z.string(), people: z.array(person) })
  .meta({ id: 'MissingReports' })

export type MissingReports = z.output<typeof MissingReports>
export type EodRow = z.output<typeof EodRow>
export type EodReport = z.output<typeof EodReport>
export type EodGap = z.output<typeof EodGap>
export type OwnNumber = z.output<typeof OwnNumber>
