import { businessDay, type Decision, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedReport } from './decided-report.ts'
import type { EodEvent } from './eod-events.ts'
import type { EodReport, EodTexts } from './eod-report.ts'
import { refuseOutsideWindow } from './eod-window.ts'
import { EOD_TEXTS, refuseStale, refuseUnlessSubmitted } from './report-texts.ts'

/** Only what is given is edited; null takes it away. `version` is what the editor saw. */
export type ReportAmendment = { readonly [K in keyof EodTexts]?: EodTexts[K] | undefined } & {
  readonly version: number
}

/**
 * Edits a report in its window, until somebody has read it. An edit that changes nothing emits nothing. Refuses
 * `eod_report.voided`, `eod_report.locked`, `eod_report.withdrawn`, `record.changed`, `eod_report.window_closed`.
 */
export function amendReport(
  report: EodReport,
  { version, ...given }: ReportAmendment,
  context: OperationsContext,
): Decision<EodReport, EodEvent> {
  refuseUnlessSubmitted(report)
  const changed = EOD_TEXTS.filter((field) => given[field] !== undefined && given[field] !== report[field])
  if (changed.length === 0) return unchanged(report)
  refuseStale(report, version)
  refuseOutsideWindow(report.day, businessDay(context.at, context.zone))
  const changes = Object.fromEntries(changed.map((field) => [field, given[field]]))
  return decidedReport(report, changes, 'operations.eod_amended', { changed }, context)
}

/**
 * Takes a report back, in its window and unread; its author may send it again. Again it changes nothing. Refuses
 * `eod_report.voided`, `eod_report.locked`, `eod_report.window_closed`.
 */
export function withdrawReport(report: EodReport, context: OperationsContext): Decision<EodReport, EodEvent> {
  if (report.status === 'WITHDRAWN' && report.voidedAt === null) return unchanged(report)
  refuseUnlessSubmitted(report)
  refuseOutsideWindow(report.day, businessDay(context.at, context.zone))
  return decidedReport(report, { status: 'WITHDRAWN' }, 'operations.eod_withdrawn', {}, context)
}
