import { type EodReportId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one report; its venture always goes with it. */
export type ReportRef = { readonly ventureId: VentureId; readonly id: EodReportId }

/** The same answer whether the report does not exist or is not for the caller. */
export function refuseMissingReport(): never {
  return refuse('not_found', 'eod_report.not_found', 'There is no such report for you.')
}
