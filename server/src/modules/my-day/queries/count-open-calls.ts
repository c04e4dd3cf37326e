import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Calls of the person that have begun and not ended. */
export async function countOpenCalls(db: Reads, ventureIds: readonly VentureId[], userId: UserId): Promise<number> {
  const counted = await sql<{ calls: number }>`
    select count(*)::int as calls from bpo.call_facts
    where venture_id = any (${ventureIds}::uuid[]) and user_id = ${userId} and ended_at is null`.execute(db)
  return counted.rows[0]?.calls ?? 0
}
