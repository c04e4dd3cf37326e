import type { UserId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, isCaller } from '../../platform/caller.ts'
import type { Reads } from '../../platform/db/tx.ts'
import { reportsBelow } from '../ventures/index.ts'

/** How the caller stands to somebody whose record it is. */
export type Relation = { readonly self: boolean; readonly reportsToMe: boolean }

/** Who reports to the caller in a venture today, however far down. Whoever has left it leads nobody there any more. */
export async function below(
  db: Reads,
  caller: Caller,
  venture: Pick<CallerVenture, 'id' | 'today' | 'membership'>,
): Promise<readonly UserId[]> {
  if (caller.person === null || venture.membership === null) return []
  return reportsBelow(db, venture.id, caller.person.id, venture.today)
}

export function relationTo(caller: Caller, people: readonly UserId[], userId: string): Relation {
  return { self: isCaller(caller, userId), reportsToMe: people.includes(userId as UserId) }
}
