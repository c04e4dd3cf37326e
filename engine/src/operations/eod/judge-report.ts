import { type Decision, refuse, type UserId, unchanged } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import { decidedReport } from './decided-report.ts'
import type { EodEvent } from './eod-events.ts'
import type { EodReport } from './eod-report.ts'
import { refuseStale, refuseUnlessSubmitted } from './report-texts.ts'

export type Reviewing = { readonly by: UserId; readonly note: string | null; readonly version: number }

/**
 * Somebody else has read it: from now on it is locked. Read again by the same person it changes nothing. Refuses
 * `eod_report.own_review`, `eod_report.voided`, `eod_report.locked`, `eod_report.withdrawn`, `record.changed`.
 */
export function reviewReport(
  report: EodReport,
  { by, note, version }: Reviewing,
  context: OperationsContext,
): Decision<EodReport, EodEvent> {
  if (report.userId === by)
    refuse('forbidden', 'eod_report.own_review', 'Nobody reviews their own report: somebody else has to.')
  if (report.reviewedBy === by && report.reviewNote === note && report.voidedAt === null) return unchanged(report)
  refuseUnlessSubmitted(report)
  refuseStale(report, version)
  const reviewed = { status: 'REVIEWED', reviewedAt: context.at, reviewedBy: by, reviewNote: note } as const
  return decidedReport(report, reviewed, 'operations.eod_reviewed', { hasNote: note !== null }, context)
}

/** A report sent by mistake: whatever it caused is reversed, and its day is open again. Voiding it again changes nothing. */
export function voidReport(
  report: EodReport,
  { reason }: { readonly reason: string },
  context: OperationsContext,
): Decision<EodReport, EodEvent> {
  if (report.voidedAt !== null) return unchanged(report)
  return decidedReport(report, { voidedAt: context.at }, 'operations.eod_voided', { reason }, context)
}
