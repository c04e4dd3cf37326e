import type { contract, ParsedInput } from '@holdfast/contract'
import { amendReport as amend, withdrawReport as withdraw } from '@holdfast/engine/operations'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { operationsContextOf } from '../../context.ts'
import { authorizeReportWish } from '../policy.ts'
import type { ReportRef } from '../report-ref.ts'
import { holdReport } from '../store/hold-report.ts'
import { saveReport } from '../store/save-report.ts'

type Amending = ParsedInput<typeof contract.eodReports.amendEodReport>

export async function amendReport(tx: Tx, caller: Caller, { id, ...change }: Amending): Promise<ReportRef> {
  const { report, venture, sighted } = await holdReport(tx, caller, id)
  authorizeReportWish(caller, 'amend', sighted)
  const { next, events } = amend(report, change, operationsContextOf(caller, venture))
  await saveReport(tx, report, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: report.id }
}

export async function withdrawReport(tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<ReportRef> {
  const { report, venture, sighted } = await holdReport(tx, caller, id)
  authorizeReportWish(caller, 'withdraw', sighted)
  const { next, events } = withdraw(report, operationsContextOf(caller, venture))
  await saveReport(tx, report, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: report.id }
}
