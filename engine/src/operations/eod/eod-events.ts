import type { BusinessEvent, Day, Instant, UserId } from '../../kernel/index.ts'
import type { EodStatus } from './eod-status.ts'

/** Events of one report: whoever counts reports hears these. */
export const EOD_EVENT_TYPES = [
  'operations.eod_submitted',
  'operations.eod_amended',
  'operations.eod_withdrawn',
  'operations.eod_reviewed',
  'operations.eod_voided',
] as const

/** Events of a gap, named after it. */
export const EOD_GAP_EVENT_TYPES = ['operations.eod_missed', 'operations.eod_explained'] as const

/** The report as the event left it. Its texts are read where it stands: what people write is told to nobody else. */
export type EodFacts = {
  readonly userId: UserId
  readonly day: Day
  readonly status: EodStatus
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

export type EodExtra = {
  'operations.eod_submitted': { readonly again: boolean; readonly late: boolean }
  /** Which of its texts changed. */
  'operations.eod_amended': { readonly changed: readonly string[] }
  'operations.eod_withdrawn': object
  'operations.eod_reviewed': { readonly hasNote: boolean }
  'operations.eod_voided': { readonly reason: string }
}
export type EodEventType = (typeof EOD_EVENT_TYPES)[number]
export type EodEventOf<T extends EodEventType> = BusinessEvent<T, EodFacts & EodExtra[T]>
export type EodEvent = { [T in EodEventType]: EodEventOf<T> }[EodEventType]

export type GapFacts = {
  readonly userId: UserId
  readonly firstDay: Day
  readonly lastDay: Day
  /** Whom the person reported to when they explained it; null: nobody, or it is only asked about. */
  readonly superiorId: UserId | null
  readonly at: Instant
}
export type EodGapEvent = BusinessEvent<(typeof EOD_GAP_EVENT_TYPES)[number], GapFacts>
