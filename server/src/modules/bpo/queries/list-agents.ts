import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { agentView, storedAgents } from '../agents/queries/agent-row.ts'

type Endpoint = typeof contract.bpo.listAgents

export async function listAgents(db: Reads, caller: Caller, _: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  return { items: (await storedAgents(db, caller)).map((agent) => agentView(agent, caller)) }
}
