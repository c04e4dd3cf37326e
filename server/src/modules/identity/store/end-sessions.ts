import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Signs these people out everywhere; whoever acts as one of them is themselves again. */
export async function endSessions(tx: Tx, people: readonly UserId[]): Promise<void> {
  if (people.length === 0) return
  await sql`select identity.end_sessions(id) from unnest(${[...people].sort()}::uuid[]) id`.execute(tx)
}
