import type { contract, ParsedInput } from '@holdfast/contract'
import { reviewReport as review, voidReport as takeOut } from '@holdfast/engine/operations'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { authorizeReportWish } from '../policy.ts'
import type { ReportRef } from '../report-ref.ts'
import { holdReport } from '../store/hold-report.ts'
import { saveReport } from '../store/save-report.ts'

type Reviewing = ParsedInput<typeof contract.eodReports.reviewEodReport>
type Voiding = ParsedInput<typeof contract.eodReports.voidEodReport>

/** Four eyes: never by its author, under whatever name. */
export async function reviewReport(tx: Tx, caller: Caller, { id, version, note }: Reviewing): Promise<ReportRef> {
  const { report, venture, sighted } = await holdReport(tx, caller, id)
  authorizeReportWish(caller, 'review', sighted)
  const read = { by: personOf(caller), note: note ?? null, version }
  const { next, events } = review(report, read, operationsContextOf(caller, venture))
  await saveReport(tx, report, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: report.id }
}

/** Takes a mistaken report out, whatever state it is in. */
export async function voidReport(tx: Tx, caller: Caller, { id, reason }: Voiding): Promise<ReportRef> {
  const { report, venture, sighted } = await holdReport(tx, caller, id)
  authorizeReportWish(caller, 'void', sighted)
  const { next, events } = takeOut(report, { reason }, operationsContextOf(caller, venture))
  await saveReport(tx, report, next, { voidedBy: personOf(caller), voidReason: reason })
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: report.id }
}
