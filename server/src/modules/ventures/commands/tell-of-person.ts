import { type Day, eachDay } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { venturesOfPerson } from '../queries/ventures-of-person.ts'

/** Whether somebody counts has changed with their account, from a day on or, with null, on all: each of their ventures is told. */
export async function tellOfPerson(tx: Tx, caller: Caller, userId: string, from: Day | null): Promise<void> {
  const theirs = await venturesOfPerson(tx, caller.scope, userId)
  for (const { id, liveFrom, today } of caller.ventures.filter((venture) => theirs.has(venture.id))) {
    const days = eachDay(from === null || from < liveFrom ? liveFrom : from, today)
    publish(tx, caller, id, [
      { type: 'ventures.membership_changed', subjectId: userId, days, facts: { userIds: [userId], userId } },
    ])
  }
}
