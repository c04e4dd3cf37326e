import { contract } from '@holdfast/contract'
import { addDays, type Day, weekday } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

type Parties = { readonly owner: Client; readonly head: Client; readonly today: Day }

/** Priya is away next week; whoever sent no report of the last working day is asked why, as on any night. */
export async function tellOfDaysOff({ owner, head, today }: Parties): Promise<void> {
  const { id: ventureId } = VENTURES.northline
  const monday = addDays(today, 8 - (weekday(today) || 7))
  await head.call(contract.daysOff.enterDaysOff, {
    ventureId,
    userId: PEOPLE.priya.id,
    firstDay: monday,
    lastDay: addDays(monday, 4),
    note: 'Annual leave',
  })
  await owner.call(contract.jobs.runJob, { name: 'operations.check_eod', ventureId, day: lastWorkingDay(today) })
}

function lastWorkingDay(today: Day): Day {
  const before = addDays(today, -1)
  return weekday(before) === 0 || weekday(before) === 6 ? lastWorkingDay(before) : before
}
