import type { AgentDetail } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayReadCosts } from '../../policy.ts'
import { agentView, type StoredAgent, storedAgents } from './agent-row.ts'

export async function getAgent(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<AgentDetail> {
  const agent = await oneAgent(db, caller, id)
  const { ventureId, costs } = agent
  return {
    ...agentView(agent, caller),
    today: ventureOf(caller, ventureId).today,
    costs: mayReadCosts(caller, ventureId) ? [...costs] : null,
  }
}

/** Refuses `agent.not_found` for what is not there for the caller, wherever it may be. */
export async function oneAgent(db: Reads, caller: Caller, id: string): Promise<StoredAgent> {
  const [agent] = await storedAgents(db, caller, id)
  return agent ?? refuse('not_found', 'agent.not_found', 'There is no such agent for you.')
}
