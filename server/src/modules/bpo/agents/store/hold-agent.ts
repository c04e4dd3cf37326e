import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { StoredAgent } from '../queries/agent-row.ts'
import { oneAgent } from '../queries/get-agent.ts'

/** An agent whom nobody else changes until this transaction ends. Refuses `agent.not_found`. */
export async function holdAgent(tx: Tx, caller: Caller, id: string): Promise<StoredAgent> {
  await sql`select from bpo.agents where venture_id = any (${caller.scope}::uuid[]) and id = ${id} for no key update`.execute(
    tx,
  )
  return oneAgent(tx, caller, id)
}

/** Refuses `record.changed`. */
export function refuseUnlessSeen(agent: StoredAgent, revision: number): void {
  if (agent.revision === revision) return
  refuse('conflict', 'record.changed', 'Somebody changed this agent meanwhile. Look at them again before you save.', {
    revision: agent.revision,
  })
}
