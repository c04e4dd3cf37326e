import type { Day, EodReportId, Instant, UserId, VentureId } from '../../kernel/index.ts'
import type { EodStatus } from './eod-status.ts'

/** What a person writes at the end of a day; null: nothing to say. */
export type EodTexts = {
  /** What was done. */
  readonly done: string
  /** What stands in the way. */
  readonly blockers: string | null
  /** What comes next: tomorrow's form begins with it. */
  readonly plan: string | null
}

/** An end-of-day report as its rules see it. Days are business days of the venture. */
export type EodReport = EodTexts & {
  readonly id: EodReportId
  readonly ventureId: VentureId
  /** The author. */
  readonly userId: UserId
  readonly day: Day
  readonly status: EodStatus
  /** Whether the venture worked on the day, as it stood when the report was sent. */
  readonly isWorkingDay: boolean
  /** The last time that it was sent; a report that was taken back is sent anew. */
  readonly submittedAt: Instant
  readonly submittedOn: Day
  readonly reviewedAt: Instant | null
  readonly reviewedBy: UserId | null
  readonly reviewNote: string | null
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}
