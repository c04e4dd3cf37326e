import type { UserId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

export async function preferencesOf(db: Reads, userId: UserId): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom('identity.users')
    .select('preferences')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return row.preferences as Record<string, unknown>
}
