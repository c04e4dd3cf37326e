import type { EodRow, EodReport as ReportView } from '@holdfast/contract'
import {
  countsAsSent,
  type EodIntention,
  type EodReport,
  eodWindowEnd,
  isInEodWindow,
} from '@holdfast/engine/operations'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import { NAME_UNSEEN, personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Relation } from '../../below.ts'
import { mayDoToReport } from '../policy.ts'
import { type ReportRow, toReport } from '../store/report-row.ts'
import { ownNumbers } from './own-numbers.ts'

type Named = { readonly id: string; readonly name: string }

/** A row with the names of its people. */
export type ShownReport = ReportRow & { readonly author: Named; readonly reviewer: Named | null }

/** Of a report `r`. */
export const SHOWN: RawBuilder<unknown> = sql`r.*, ${personNamed('r.user_id')} as author, ${personNamed('r.reviewed_by')} as reviewer`

export function toEodRow(caller: Caller, row: ShownReport, relation: Relation): EodRow {
  const report = toReport(row)
  return {
    id: report.id,
    ventureId: report.ventureId,
    author: row.author,
    day: report.day,
    status: report.status,
    isLate: report.submittedOn > report.day,
    submittedAt: report.submittedAt,
    done: report.done,
    blockers: report.blockers,
    plan: report.plan,
    version: report.version,
    can: whatNext(caller, report, relation),
  }
}

/** The whole report: with the numbers of its day as they are now, and who read it. */
export async function toReportView(
  db: Reads,
  caller: Caller,
  row: ShownReport,
  relation: Relation,
): Promise<ReportView> {
  const venture = ventureOf(caller, row.venture_id)
  const { reviewed_at: at, reviewed_by: by, voided_at: voidedAt, void_reason: reason } = row
  return {
    ...toEodRow(caller, row, relation),
    zone: venture.zone,
    openUntil: eodWindowEnd(row.day),
    numbers: await ownNumbers(db, venture, { userId: row.user_id, day: row.day }),
    review: at && by ? { at, by: row.reviewer ?? { id: by, name: NAME_UNSEEN }, note: row.review_note } : null,
    voided: voidedAt && reason ? { at: voidedAt, reason } : null,
  }
}

function whatNext(caller: Caller, report: EodReport, relation: Relation): Record<string, boolean> {
  const sighted = { ventureId: report.ventureId, relation }
  const wishes = possible(report, ventureOf(caller, report.ventureId).today)
  return Object.fromEntries(wishes.map((wish) => [wish, mayDoToReport(caller, wish, sighted)]))
}

function possible(report: EodReport, today: string): readonly EodIntention[] {
  if (report.voidedAt !== null) return []
  const isUnread = countsAsSent(report) && report.status !== 'REVIEWED'
  const isOpen = isUnread && isInEodWindow(report.day, today)
  return [...(isUnread ? (['review'] as const) : []), ...(isOpen ? (['amend', 'withdraw'] as const) : []), 'void']
}
