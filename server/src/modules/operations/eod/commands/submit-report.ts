import type { contract, ParsedInput } from '@holdfast/contract'
import { isWorkingDay, refuse } from '@holdfast/engine/kernel'
import { submitReport as decide } from '@holdfast/engine/operations'
import { type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { operationsContextOf } from '../../context.ts'
import { newId } from '../../store/new-id.ts'
import type { ReportRef } from '../report-ref.ts'
import { holdDay } from '../store/hold-report.ts'
import { isMemberOn } from '../store/is-member-on.ts'
import { insertReport, saveReport } from '../store/save-report.ts'

type Input = ParsedInput<typeof contract.eodReports.submitEodReport>

/** Sends the caller's own report. Refuses `eod_report.no_member`, and what the engine refuses. */
export async function submitReport(tx: Tx, caller: Caller, input: Input): Promise<ReportRef> {
  const venture = ventureOf(caller, input.ventureId)
  const me = personOf(caller)
  const { day, done, blockers, plan } = input
  if (!(await isMemberOn(tx, venture.id, me, day)))
    refuse('refused', 'eod_report.no_member', 'You were no member of this venture on that day.', { field: 'day' })
  const before = await holdDay(tx, venture.id, me, day)
  const wanted = {
    id: before?.id ?? (await newId(tx)),
    ventureId: venture.id,
    userId: me,
    day,
    done,
    blockers: blockers ?? null,
    plan: plan ?? null,
    isWorkingDay: isWorkingDay(day, await calendarOf(tx, venture.id)),
    isTest: caller.person?.isTest ?? false,
  }
  const { next, events } = decide(before, wanted, operationsContextOf(caller, venture))
  if (before === null) await insertReport(tx, next)
  else await saveReport(tx, before, next)
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: next.id }
}
