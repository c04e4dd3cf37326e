import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { reportsBelow } from '../../ventures/index.ts'

/** The caller's ventures that the person belongs to and where the caller may see where the person's points come from. */
export async function venturesToSee(db: Reads, caller: Caller, userId: UserId): Promise<readonly VentureId[]> {
  if (userId === caller.person?.id) return caller.scope
  const seen: VentureId[] = []
  for (const ventureId of await venturesOfPerson(db, caller, userId)) {
    const reportsToMe = await reportsTo(db, caller, ventureId, userId)
    if (may(caller, 'gamification.read_person', ventureId, { reportsToMe })) seen.push(ventureId)
  }
  return seen
}

async function venturesOfPerson(db: Reads, caller: Caller, userId: UserId): Promise<readonly VentureId[]> {
  if (caller.scope.length === 0) return []
  const rows = await db
    .selectFrom('ventures.people_facts')
    .select('venture_id')
    .where('venture_id', 'in', [...caller.scope])
    .where('user_id', '=', userId)
    .execute()
  return rows.map((row) => row.venture_id as VentureId)
}

async function reportsTo(db: Reads, caller: Caller, ventureId: VentureId, userId: UserId): Promise<boolean> {
  if (caller.person === null) return false
  const below = await reportsBelow(db, ventureId, caller.person.id, ventureOf(caller, ventureId).today)
  return below.includes(userId)
}
