import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Names of people who ever belonged to a venture of the list; whoever did not is left out. */
export async function peopleNames(
  db: Reads,
  ventureIds: readonly VentureId[],
  userIds: readonly UserId[],
): Promise<ReadonlyMap<UserId, string>> {
  if (ventureIds.length === 0 || userIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('identity.users as u')
    .innerJoin('ventures.people as p', 'p.user_id', 'u.id')
    .select(['u.id', 'u.name'])
    .distinct()
    .where('p.venture_id', 'in', [...ventureIds])
    .where('p.user_id', 'in', [...new Set(userIds)])
    .execute()
  return new Map(rows.map((row) => [row.id as UserId, row.name]))
}
