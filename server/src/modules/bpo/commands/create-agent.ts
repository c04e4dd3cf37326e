import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { agentView } from '../agents/queries/agent-row.ts'
import { oneAgent } from '../agents/queries/get-agent.ts'
import { callCentreToSetUp } from '../policy.ts'
import { insertAgent } from '../store/insert-agent.ts'

type Endpoint = typeof contract.bpo.createAgent

/** Refuses `person.unknown` for who is none of the venture's people, `agent.exists`. */
export async function createAgent(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = callCentreToSetUp(caller, input.ventureId)
  const agent = await insertAgent(tx, venture.id, input.userId as UserId)
  return agentView(await oneAgent(tx, caller, agent.id), caller)
}
