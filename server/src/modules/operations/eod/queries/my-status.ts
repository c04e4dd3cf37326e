import type { contract, EodStatusOfMine, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, type Day, type UserId } from '@holdfast/engine/kernel'
import {
  daysOfGap,
  dueDays,
  dutyOn,
  EOD_WINDOW_DAYS,
  type EodStatus,
  LONGEST_STREAK_DAYS,
  reportingStreak,
} from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, personOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { gapsSince } from '../store/gaps.ts'
import { gapView } from './gap-view.ts'
import { standingOf } from './standing.ts'
import { sentDays, workersOf } from './workers.ts'

type Endpoint = typeof contract.eodReports.myEodStatus

/** In each venture of which the caller is a member today. */
export async function myStatus(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventures = caller.ventures.filter(
    ({ id, membership }) => membership !== null && (input.ventureId === undefined || input.ventureId === id),
  )
  const items: EodStatusOfMine[] = []
  for (const venture of ventures) items.push(await statusIn(db, venture, personOf(caller)))
  return { items }
}

async function statusIn(db: Reads, venture: CallerVenture, me: UserId): Promise<EodStatusOfMine> {
  const { id: ventureId, today } = venture
  const back = addDays(today, -LONGEST_STREAK_DAYS)
  // Nothing was owed before the venture was live.
  const begun = back > venture.liveFrom ? back : venture.liveFrom
  const range = { from: begun > today ? today : begun, to: today }
  const [worker] = begun > today ? [] : await workersOf(db, ventureId, [me], range)
  const calendar = await calendarOf(db, ventureId)
  const due = worker ? dueDays(range.from, today, calendar, worker) : []
  const sent = (await sentDays(db, ventureId, [me], range)).get(me) ?? new Set<Day>()
  const report = await reportOf(db, ventureId, me, today)
  const open = addDays(today, -EOD_WINDOW_DAYS)
  return {
    ventureId,
    ventureName: venture.name,
    today,
    state: standingOf(report, worker ? dutyOn(today, calendar, worker) : 'not_asked'),
    reportId: report?.id ?? null,
    open: due.filter((day) => day >= open && day < today && !sent.has(day)),
    streak: reportingStreak(due, sent, today),
    gaps: (await gapsSince(db, ventureId, [me], range.from)).flatMap((gap) => {
      const days = daysOfGap(gap, { due, sent })
      const author = { id: me, name: worker?.name ?? '' }
      return gap.explainedAt === null && days.length > 0 ? [gapView(gap, author, days)] : []
    }),
  }
}

async function reportOf(db: Reads, ventureId: string, me: UserId, day: Day) {
  const found = await sql<{ id: string; status: EodStatus }>`
    select r.id, r.status from operations.eod_reports r
    where r.venture_id = ${ventureId} and r.user_id = ${me} and r.day = ${day}::date and r.voided_at is null`.execute(
    db,
  )
  return found.rows[0] ?? null
}
