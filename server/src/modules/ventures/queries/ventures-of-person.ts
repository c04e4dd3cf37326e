import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Of these ventures, those to which somebody ever belonged. */
export async function venturesOfPerson(
  db: Reads,
  ventureIds: readonly VentureId[],
  userId: string,
): Promise<ReadonlySet<VentureId>> {
  if (ventureIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('ventures.people')
    .select('venture_id')
    .where('venture_id', 'in', [...ventureIds])
    .where('user_id', '=', userId)
    .execute()
  return new Set(rows.map((row) => row.venture_id as VentureId))
}
