import type { EodFact, EodWeekFact } from '@holdfast/engine/gamification'
import { addDays, type Day, type Instant, type UserId, type VentureId, weekStartOf } from '@holdfast/engine/kernel'
import { perfectWeekBy } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'
import { calendarOf } from '../../ventures/index.ts'

type Row = {
  readonly userId: UserId
  readonly day: Day
  readonly isWorkingDay: boolean
  readonly submittedAt: Instant
}
type Week = { readonly userId: UserId; readonly weekStart: Day }

/** The days and weeks of reports that these events are about, as they are now: an award of a week falls with its fifth report. */
export async function eodFacts(
  db: Reads,
  ventureId: VentureId,
  events: readonly RecordedEvent[],
): Promise<readonly (EodFact | EodWeekFact)[]> {
  const days = distinctDays(events)
  if (days.length === 0) return []
  const { weekStart } = await calendarOf(db, ventureId)
  const weeks = distinct(days.map(({ userId, day }) => ({ userId, weekStart: weekStartOf(day, weekStart) })))
  const sent = await reportsOf(db, ventureId, weeks)
  return [
    ...days.map(({ userId, day }): EodFact => {
      const report = sent.find((each) => each.userId === userId && each.day === day)
      return { kind: 'eod', id: userId, ventureId, day, submittedAt: report?.submittedAt ?? null }
    }),
    ...weeks.map((week): EodWeekFact => {
      const last = addDays(week.weekStart, 6)
      const reports = sent.filter(
        (each) => each.userId === week.userId && each.day >= week.weekStart && each.day <= last,
      )
      return {
        kind: 'eod_week',
        id: week.userId,
        ventureId,
        weekStart: week.weekStart,
        perfectBy: perfectWeekBy(reports),
      }
    }),
  ]
}

const EOD_NEWS = /^operations\.eod_(submitted|amended|withdrawn|reviewed|voided)$/

function distinctDays(events: readonly RecordedEvent[]) {
  const told = events.filter(({ type }) => EOD_NEWS.test(type))
  return distinct(told.map(({ facts }) => ({ userId: facts['userId'] as UserId, day: String(facts['day']) })))
}

function distinct<T extends object>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

async function reportsOf(db: Reads, ventureId: VentureId, weeks: readonly Week[]): Promise<readonly Row[]> {
  const found = await sql<Row>`
    select f.user_id as "userId", f.day, f.is_working_day as "isWorkingDay", f.submitted_at as "submittedAt"
    from unnest(${weeks.map(({ userId }) => userId)}::uuid[], ${weeks.map((week) => week.weekStart)}::date[]) w (user_id, week_start)
    join operations.eod_facts f on f.venture_id = ${ventureId} and f.user_id = w.user_id
      and f.day between w.week_start and w.week_start + 6`.execute(db)
  return found.rows
}
