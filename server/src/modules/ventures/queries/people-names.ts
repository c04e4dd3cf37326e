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
    .selectFrom('ventures.people_facts')
    .select(['user_id', 'name'])
    .distinct()
    .where('venture_id', 'in', [...ventureIds])
    .where('user_id', 'in', [...new Set(userIds)])
    .$narrowType<{ user_id: string; name: string }>()
    .execute()
  return new Map(rows.map((row) => [row.user_id as UserId, row.name]))
}
