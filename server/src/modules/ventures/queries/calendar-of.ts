import type { Day, VentureId, Weekday } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type Calendar = {
  readonly weekStart: Weekday
  readonly workingWeekdays: readonly number[]
  readonly holidays: readonly Day[]
}

/** Which days are working days of a venture. */
export async function calendarOf(db: Reads, ventureId: VentureId): Promise<Calendar> {
  const found = await sql<Calendar>`
    select v.week_start as "weekStart", v.working_weekdays as "workingWeekdays",
      coalesce((select json_agg(h.day order by h.day) from ventures.holidays h where h.venture_id = v.id), '[]') as holidays
    from ventures.ventures v where v.id = ${ventureId}`.execute(db)
  const [calendar] = found.rows
  if (!calendar) throw new Error(`No venture ${ventureId} is in scope.`)
  return calendar
}
