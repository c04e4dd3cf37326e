import type { AccessRole } from '../../access/index.ts'
import { type Day, eachDay, isWorkingDay } from '../../kernel/index.ts'

/** Who reports each working day. Whoever leads the venture reads; finance and contractors may report and owe nothing. */
const EOD_OWED_BY: readonly AccessRole[] = ['OFFICE_MANAGER', 'TEAM_LEAD', 'EMPLOYEE']

export type WorkCalendar = { readonly workingWeekdays: readonly number[]; readonly holidays: readonly Day[] }

/** Days from first to last, both included; null: with no end. */
export type Span = { readonly firstDay: Day; readonly lastDay: Day | null }

/** One person in one venture, for the days that are looked at. */
export type WorkerDays = {
  /** Memberships, each with its role. */
  readonly memberships: readonly (Span & { readonly role: AccessRole })[]
  readonly daysOff: readonly Span[]
  /** The last day of somebody who was deactivated; null: they were not. */
  readonly deactivatedOn: Day | null
}

/** Why a person owes no report of a day; `due`: they do. */
export type Duty = 'due' | 'holiday' | 'weekend' | 'day_off' | 'not_asked'

/** What the working calendar says of a day for one person. A day off is theirs, a holiday the venture's. */
export function dutyOn(day: Day, calendar: WorkCalendar, worker: WorkerDays): Duty {
  const member = worker.memberships.find((each) => holds(each, day))
  const isGone = worker.deactivatedOn !== null && worker.deactivatedOn < day
  if (member === undefined || isGone || !EOD_OWED_BY.includes(member.role)) return 'not_asked'
  if (calendar.holidays.includes(day)) return 'holiday'
  if (!isWorkingDay(day, calendar)) return 'weekend'
  return worker.daysOff.some((off) => holds(off, day)) ? 'day_off' : 'due'
}

/** The days on which a report is owed, in order. */
export function dueDays(from: Day, to: Day, calendar: WorkCalendar, worker: WorkerDays): readonly Day[] {
  return eachDay(from, to).filter((day) => dutyOn(day, calendar, worker) === 'due')
}

function holds({ firstDay, lastDay }: Span, day: Day): boolean {
  return firstDay <= day && (lastDay === null || day <= lastDay)
}
