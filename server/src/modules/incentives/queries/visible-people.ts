import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { reportsBelow } from '../../ventures/index.ts'
import { mayReadEverybodysPay, mayReadPay } from '../policy.ts'

/** Whose pay the caller may read in a venture: themselves and who reports to them today; null is everybody's. */
export async function visiblePeople(
  db: Reads,
  caller: Caller,
  ventureId: VentureId,
): Promise<readonly UserId[] | null> {
  if (mayReadEverybodysPay(caller, ventureId)) return null
  if (caller.person === null) return []
  const venture = ventureOf(caller, ventureId)
  // Whoever has left the venture reads what they earned there, and nobody else's any more.
  const below = venture.membership === null ? [] : await reportsBelow(db, ventureId, caller.person.id, venture.today)
  return [caller.person.id, ...below].filter((userId) => mayReadPay(caller, ventureId, userId, below))
}

export function isVisible(people: readonly UserId[] | null, userId: UserId): boolean {
  return people === null || people.includes(userId)
}
