import type { contract, EodTeam, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, type Day, type VentureId } from '@holdfast/engine/kernel'
import { daysOfGap, dueDays, dutyOn } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { relationTo } from '../../below.ts'
import { gapsSince, type StoredGap } from '../store/gaps.ts'
import { gapView } from './gap-view.ts'
import { SHOWN, type ShownReport, toEodRow } from './shown-report.ts'
import { standingOf } from './standing.ts'
import { type Visible, visibleIn } from './visible-people.ts'
import { among, sentDays, type Worker, workersOf } from './workers.ts'

type Endpoint = typeof contract.eodReports.eodTeam
type Member = EodTeam['people'][number]

/** How far back a gap is of interest to whoever looks at a day. */
const GAP_DAYS = 14

/** A day of those whom the caller leads; of a day that has not come, today. */
export async function eodTeam(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const day = input.day === undefined || input.day > venture.today ? venture.today : input.day
  const visible = await visibleIn(db, caller, venture)
  const range = { from: addDays(day, -GAP_DAYS), to: day }
  const calendar = await calendarOf(db, venture.id)
  const workers = await workersOf(db, venture.id, visible.people, range)
  const sent = await sentDays(db, venture.id, visible.people, range)
  const gaps = Map.groupBy(await gapsSince(db, venture.id, visible.people, range.from), ({ userId }) => userId)
  const reports = new Map((await reportsOf(db, venture.id, visible.people, day)).map((row) => [row.user_id, row]))
  const people = workers.flatMap((worker): readonly Member[] => {
    const report = reports.get(worker.userId)
    const duty = day < venture.liveFrom ? 'not_asked' : dutyOn(day, calendar, worker)
    if (duty === 'not_asked' && report === undefined) return []
    const row = report ? toEodRow(caller, report, relationTo(caller, visible.below, worker.userId)) : null
    const missing = { due: dueDays(range.from, day, calendar, worker), sent: sent.get(worker.userId) ?? new Set<Day>() }
    const person = { id: worker.userId, name: worker.name }
    return [
      {
        person,
        jobRole: worker.jobRole,
        standing: standingOf(row, duty),
        report: row,
        gap: lastGap(gaps.get(worker.userId) ?? [], worker, missing),
      },
    ]
  })
  return { day, today: venture.today, holiday: await holidayOn(db, venture.id, day), counts: countsOf(people), people }
}

function lastGap(gaps: readonly StoredGap[], { userId, name }: Worker, missing: Parameters<typeof daysOfGap>[1]) {
  const gap = gaps.at(-1)
  const days = gap === undefined ? [] : daysOfGap(gap, missing)
  return gap === undefined || days.length === 0 ? null : gapView(gap, { id: userId, name }, days)
}

function countsOf(people: readonly Member[]): EodTeam['counts'] {
  const of = (...standings: readonly Member['standing'][]) =>
    people.filter(({ standing }) => standings.includes(standing)).length
  return {
    sent: of('sent', 'reviewed'),
    reviewed: of('reviewed'),
    late: people.filter(({ report, standing }) => report?.isLate && standing !== 'withdrawn').length,
    missing: of('missing', 'withdrawn'),
    off: of('day_off', 'holiday', 'weekend'),
  }
}

async function reportsOf(
  db: Reads,
  ventureId: VentureId,
  people: Visible['people'],
  day: Day,
): Promise<readonly ShownReport[]> {
  const found = await sql<ShownReport>`
    select ${SHOWN} from operations.eod_reports r
    where r.venture_id = ${ventureId} and r.day = ${day}::date and r.voided_at is null and not r.is_test
      ${among(sql`r.user_id`, people)}`.execute(db)
  return found.rows
}

async function holidayOn(db: Reads, ventureId: VentureId, day: Day): Promise<string | null> {
  const found = await sql<{ name: string }>`
    select h.name from ventures.holiday_facts h where h.venture_id = ${ventureId} and h.day = ${day}::date`.execute(db)
  return found.rows[0]?.name ?? null
}
