import {
  businessDay,
  type Day,
  type Decision,
  type EodReportId,
  refuse,
  type UserId,
  unchanged,
  type VentureId,
} from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedReport, reportEvent } from './decided-report.ts'
import type { EodEvent } from './eod-events.ts'
import type { EodReport, EodTexts } from './eod-report.ts'
import { refuseOutsideWindow } from './eod-window.ts'
import { isSameText } from './report-texts.ts'

export type NewReport = EodTexts & {
  readonly id: EodReportId
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly day: Day
  readonly isWorkingDay: boolean
  readonly isTest: boolean
}

/**
 * Sends the report of a day: the first time, or again after it was taken back. `before` is what stands of that day, null:
 * nothing. Sent with the same words again it changes nothing. Refuses `eod_report.locked`, `eod_report.sent_already`,
 * `eod_report.day_to_come`, `eod_report.window_closed`.
 */
export function submitReport(
  before: EodReport | null,
  input: NewReport,
  context: OperationsContext,
): Decision<EodReport, EodEvent> {
  if (before !== null && before.status !== 'WITHDRAWN' && isSameText(before, input)) return unchanged(before)
  if (before?.status === 'REVIEWED')
    refuse('conflict', 'eod_report.locked', 'This report was reviewed. What was read stays as it was.', {
      id: before.id,
    })
  if (before?.status === 'SUBMITTED')
    refuse('conflict', 'eod_report.sent_already', 'You have sent a report of this day. Edit that one.', {
      id: before.id,
      version: before.version,
    })
  const today = businessDay(context.at, context.zone)
  refuseOutsideWindow(input.day, today)
  const { done, blockers, plan } = input
  // A holiday that was entered since takes nothing from a day that was worked.
  const { isWorkingDay } = before ?? input
  const when = { submittedAt: context.at, submittedOn: today }
  const sent = { status: 'SUBMITTED', done, blockers, plan, isWorkingDay, ...when } as const
  const told = { again: before !== null, late: today > input.day }
  if (before !== null) return decidedReport(before, sent, 'operations.eod_submitted', told, context)
  const next: EodReport = { ...input, ...sent, ...NOT_REVIEWED, voidedAt: null, version: 1 }
  return { next, events: [reportEvent('operations.eod_submitted', told, next, context)] }
}

const NOT_REVIEWED = { reviewedAt: null, reviewedBy: null, reviewNote: null } as const
