export { amendReport, type ReportAmendment, withdrawReport } from './change-report.ts'
export {
  EOD_EVENT_TYPES,
  EOD_GAP_EVENT_TYPES,
  type EodEvent,
  type EodGapEvent,
  type GapFacts,
} from './eod-events.ts'
export type { EodReport, EodTexts } from './eod-report.ts'
export {
  countsAsSent,
  EOD_STATUSES,
  EOD_TRANSITIONS,
  type EodIntention,
  type EodStatus,
} from './eod-status.ts'
export { EOD_WINDOW_DAYS, eodWindowEnd, isInEodWindow } from './eod-window.ts'
export { type Reviewing, reviewReport, voidReport } from './judge-report.ts'
export { type AskedGap, daysOfGap, type Gap, type GapChanges, gapChanges, type Missing } from './missed-days.ts'
export { perfectWeekBy, type SentReport } from './perfect-week.ts'
export { LONGEST_STREAK_DAYS, reportingStreak } from './streak.ts'
export { type NewReport, submitReport } from './submit-report.ts'
export {
  type Duty,
  dueDays,
  dutyOn,
  type Span,
  type WorkCalendar,
  type WorkerDays,
} from './working-days.ts'
