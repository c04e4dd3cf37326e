import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Whose a call is; null for one that is none of these ventures'. */
export async function callRelation(
  db: Reads,
  ventureIds: readonly VentureId[],
  callId: string,
): Promise<{ readonly ventureId: VentureId; readonly agentUserId: UserId } | null> {
  const found = await sql<{ ventureId: VentureId; agentUserId: UserId }>`
    select c.venture_id as "ventureId", a.user_id as "agentUserId"
    from bpo.call_logs c join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
    where c.venture_id = any (${[...ventureIds]}::uuid[]) and c.id = ${callId}`.execute(db)
  return found.rows[0] ?? null
}
