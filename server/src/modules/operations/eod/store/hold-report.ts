import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { EodReport } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { below, type Relation, relationTo } from '../../below.ts'
import { maySeeReport } from '../policy.ts'
import { refuseMissingReport } from '../report-ref.ts'
import { type ReportRow, toReport } from './report-row.ts'

/** A report that nobody else can change until this transaction ends. */
export type HeldReport = {
  readonly report: EodReport
  readonly venture: CallerVenture
  readonly sighted: { readonly ventureId: VentureId; readonly relation: Relation }
}

/** Locks the report. Refuses `eod_report.not_found` for what is not there for the caller, wherever it may be. */
export async function holdReport(tx: Tx, caller: Caller, id: string): Promise<HeldReport> {
  const found = await sql<ReportRow>`
    select r.* from operations.eod_reports r where r.venture_id = any (${[...caller.scope]}::uuid[]) and r.id = ${id}::uuid
    for update`.execute(tx)
  const [row] = found.rows
  if (!row) return refuseMissingReport()
  const venture = ventureOf(caller, row.venture_id)
  const relation = relationTo(caller, await below(tx, caller, venture), row.user_id)
  const sighted = { ventureId: venture.id, relation }
  return maySeeReport(caller, sighted) ? { report: toReport(row), venture, sighted } : refuseMissingReport()
}

/**
 * What stands of a person's day; null: nothing. Of two who send it at the same moment one waits, and then finds what the
 * other sent.
 */
export async function holdDay(tx: Tx, ventureId: VentureId, userId: UserId, day: Day): Promise<EodReport | null> {
  await sql`select pg_advisory_xact_lock(hashtext('daily report'), hashtext(${`${ventureId} ${userId} ${day}`}))`.execute(
    tx,
  )
  const found = await sql<ReportRow>`
    select r.* from operations.eod_reports r
    where r.venture_id = ${ventureId} and r.user_id = ${userId} and r.day = ${day}::date and r.voided_at is null
    for update`.execute(tx)
  const [row] = found.rows
  return row ? toReport(row) : null
}
