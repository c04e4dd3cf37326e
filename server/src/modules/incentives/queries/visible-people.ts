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

/** `user_id` null: everybody in the venture. */
export type Seen = { readonly venture_id: VentureId; readonly user_id: string | null }

/** Whose rows a list over the caller's ventures may walk: one entry per venture, or per person where only some are visible. */
export async function seenBy(db: Reads, caller: Caller, userId: string | undefined): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  for (const ventureId of caller.scope) {
    const people = await visiblePeople(db, caller, ventureId)
    const visible = userId === undefined ? (people ?? [null]) : isVisible(people, userId as UserId) ? [userId] : []
    seen.push(...visible.map((each) => ({ venture_id: ventureId, user_id: each })))
  }
  return seen
}
