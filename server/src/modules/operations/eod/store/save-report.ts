import type { UserId } from '@holdfast/engine/kernel'
import type { EodReport } from '@holdfast/engine/operations'
import type { Tx } from '../../../../platform/db/tx.ts'
import { columnsOf } from './report-row.ts'

export async function insertReport(tx: Tx, report: EodReport): Promise<void> {
  await tx
    .insertInto('operations.eod_reports')
    .values({
      ...columnsOf(report),
      venture_id: report.ventureId,
      id: report.id,
      user_id: report.userId,
      day: report.day,
      is_test: report.isTest,
    })
    .execute()
}

/** Who voided it, and why. */
type Hand = { readonly voidedBy: UserId; readonly voidReason: string }

/** Writes what a decision changed; one that changed nothing writes nothing. */
export async function saveReport(tx: Tx, before: EodReport, next: EodReport, hand?: Hand): Promise<void> {
  if (next === before) return
  await tx
    .updateTable('operations.eod_reports')
    .set({ ...columnsOf(next), ...(hand && { voided_by: hand.voidedBy, void_reason: hand.voidReason }) })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}
