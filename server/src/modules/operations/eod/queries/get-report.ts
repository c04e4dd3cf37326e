import type { EodReport as ReportView } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { below, relationTo } from '../../below.ts'
import { maySeeReport } from '../policy.ts'
import { refuseMissingReport } from '../report-ref.ts'
import { SHOWN, type ShownReport, toReportView } from './shown-report.ts'

/** One report. Refuses `eod_report.not_found` for what is not there for the caller, wherever it may be. */
export async function getReport(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<ReportView> {
  const found = await sql<ShownReport>`
    select ${SHOWN} from operations.eod_reports r
    where r.venture_id = any (${[...caller.scope]}::uuid[]) and r.id = ${id}::uuid`.execute(db)
  const [row] = found.rows
  if (!row) return refuseMissingReport()
  const relation = relationTo(caller, await below(db, caller, ventureOf(caller, row.venture_id)), row.user_id)
  if (!maySeeReport(caller, { ventureId: row.venture_id, relation })) return refuseMissingReport()
  return toReportView(db, caller, row, relation)
}
