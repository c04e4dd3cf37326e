import type { EodReportId, UserId, VentureId } from '@holdfast/engine/kernel'
import type { EodReport, EodStatus } from '@holdfast/engine/operations'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type ReportRow = Selectable<DB['operations.eod_reports']>

/** The report as its rules see it. */
export function toReport(row: ReportRow): EodReport {
  return {
    id: row.id as EodReportId,
    ventureId: row.venture_id as VentureId,
    userId: row.user_id as UserId,
    day: row.day,
    status: row.status as EodStatus,
    done: row.done,
    blockers: row.blockers,
    plan: row.plan,
    isWorkingDay: row.is_working_day,
    submittedAt: row.submitted_at,
    submittedOn: row.submitted_on,
    reviewedAt: row.reviewed_at,
    reviewedBy: row.reviewed_by as UserId | null,
    reviewNote: row.review_note,
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

/** The columns of what rules decide and rows may change. */
export function columnsOf(report: EodReport) {
  return {
    status: report.status,
    done: report.done,
    blockers: report.blockers,
    plan: report.plan,
    is_working_day: report.isWorkingDay,
    submitted_at: report.submittedAt,
    submitted_on: report.submittedOn,
    reviewed_at: report.reviewedAt,
    reviewed_by: report.reviewedBy,
    review_note: report.reviewNote,
    voided_at: report.voidedAt,
    version: report.version,
  }
}
