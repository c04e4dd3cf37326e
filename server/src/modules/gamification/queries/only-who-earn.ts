import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import type { WantedAward } from '../award.ts'

/** Test people earn nothing, and nobody anything dated after the day of their deactivation (domain.md §1). */
export async function onlyWhoEarn(
  db: Reads,
  ventureId: VentureId,
  wanted: readonly WantedAward[],
): Promise<readonly WantedAward[]> {
  const receivers = [...new Set(wanted.flatMap(({ userId }) => (userId === null ? [] : [userId])))]
  if (receivers.length === 0) return wanted
  const people = await db
    .selectFrom('ventures.people_facts')
    .select(['user_id', 'is_test', 'deactivated_on'])
    .where('venture_id', '=', ventureId)
    .where('user_id', 'in', receivers)
    .execute()
  const lastDays = new Map(people.map((each) => [each.user_id as UserId, each.is_test ? '' : each.deactivated_on]))
  const earns = ({ userId, factDay }: WantedAward) => {
    const lastDay = userId === null ? null : lastDays.get(userId)
    return lastDay === null || lastDay === undefined || factDay === null || factDay <= lastDay
  }
  return wanted.map((award) => (earns(award) ? award : { ...award, ...NOT_EARNED }))
}

const NOT_EARNED = { userId: null, active: false, factAt: null, factDay: null } as const
