import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type Preferences = Record<string, unknown>

/** `zone` undefined leaves the display zone alone; null takes it away. */
export async function mergePreferences(
  tx: Tx,
  userId: UserId,
  changed: object,
  zone: string | null | undefined,
): Promise<Preferences> {
  const row = await tx
    .updateTable('identity.users')
    .set({ preferences: sql`preferences || ${JSON.stringify(changed)}::jsonb`, ...(zone !== undefined && { zone }) })
    .where('id', '=', userId)
    .returning('preferences')
    .executeTakeFirstOrThrow()
  return row.preferences as Preferences
}
