import type { AgentId, UserId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** Who is an agent of a venture, and which. */
export async function knownAgents(db: Reads, ventureId: string): Promise<ReadonlyMap<UserId, AgentId>> {
  const rows = await db.selectFrom('bpo.agents').select(['id', 'user_id']).where('venture_id', '=', ventureId).execute()
  return new Map(rows.map((row) => [row.user_id as UserId, row.id as AgentId]))
}
