import type { Reads } from '../../../platform/db/tx.ts'

/** The agent that a person is in a venture; null when they are none. */
export async function agentOf(db: Reads, ventureId: string, userId: string): Promise<string | null> {
  const agent = await db
    .selectFrom('bpo.agents')
    .select('id')
    .where('venture_id', '=', ventureId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return agent?.id ?? null
}
