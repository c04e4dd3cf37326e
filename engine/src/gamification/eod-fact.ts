import type { Day, Instant, UserId, VentureId } from '../kernel/index.ts'
import type { SentReport } from '../operations/index.ts'

/** The daily report of a person's day, as it stands; `id` is its author's. */
export type EodFact = {
  readonly kind: 'eod'
  readonly id: UserId
  readonly ventureId: VentureId
  readonly day: Day
  /** null: there is none, or not any more. */
  readonly submittedAt: Instant | null
}

/** A person's reports of one week of their venture; `id` is their author's. */
export type EodWeekFact = {
  readonly kind: 'eod_week'
  readonly id: UserId
  readonly ventureId: VentureId
  readonly weekStart: Day
  /** The report that made it perfect; null: none does. */
  readonly perfectBy: SentReport | null
}
