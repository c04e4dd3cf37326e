import { type Day, eachDay } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'

type Changed = {
  readonly id: string
  readonly userId: string
  readonly planId: string
  readonly ruleKey: string
  readonly startsOn: Day
  readonly endsOn: Day | null
}

/** The days that have come on which the person is paid by another rate than before; of days to come nobody is told. */
export function tellOfOwnRate(
  tx: Tx,
  caller: Caller,
  { id, liveFrom, today }: Pick<CallerVenture, 'id' | 'liveFrom' | 'today'>,
  { id: subjectId, userId, planId, ruleKey, startsOn, endsOn }: Changed,
): void {
  const last = endsOn !== null && endsOn < today ? endsOn : today
  const days = eachDay(startsOn > liveFrom ? startsOn : liveFrom, last)
  publish(tx, caller, id, [
    { type: 'incentives.override_changed', subjectId, days, facts: { userIds: [userId], userId, planId, ruleKey } },
  ])
}
