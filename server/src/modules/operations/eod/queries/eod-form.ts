import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { eodWindowEnd, isInEodWindow } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { ownNumbers } from './own-numbers.ts'
import { SHOWN, type ShownReport, toReportView } from './shown-report.ts'

type Endpoint = typeof contract.eodReports.eodForm

/** What the form of a day begins with. */
export async function eodForm(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const { day } = input
  const me = personOf(caller)
  return {
    ventureId: venture.id,
    day,
    zone: venture.zone,
    openUntil: eodWindowEnd(day),
    isOpen: isInEodWindow(day, venture.today),
    numbers: await ownNumbers(db, venture, { userId: me, day }),
    planned: await plannedBefore(db, venture.id, me, day),
    report: await ownReport(db, caller, venture.id, day),
  }
}

/** An older plan is of another time. */
const PLANS_DAYS = sql.lit(14)

async function plannedBefore(db: Reads, ventureId: VentureId, me: UserId, day: Day) {
  const found = await sql<{ day: Day; plan: string | null }>`
    select r.day, r.plan from operations.eod_reports r
    where r.venture_id = ${ventureId} and r.user_id = ${me} and r.day < ${day}::date and r.day >= ${day}::date - ${PLANS_DAYS}
      and r.status <> 'WITHDRAWN' and r.voided_at is null
    order by r.day desc limit 1`.execute(db)
  const [row] = found.rows
  return row === undefined || row.plan === null ? null : { day: row.day, plan: row.plan }
}

async function ownReport(db: Reads, caller: Caller, ventureId: VentureId, day: Day) {
  const found = await sql<ShownReport>`
    select ${SHOWN} from operations.eod_reports r
    where r.venture_id = ${ventureId} and r.user_id = ${personOf(caller)} and r.day = ${day}::date and r.voided_at is null`.execute(
    db,
  )
  const [row] = found.rows
  return row === undefined ? null : toReportView(db, caller, row, { self: true, reportsToMe: false })
}
