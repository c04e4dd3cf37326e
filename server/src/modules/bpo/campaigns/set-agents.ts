import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { agentsOn } from './queries/agents-on.ts'
import { holdCampaign } from './store/hold-campaign.ts'
import { putOn, takeOff, unknownAgents } from './store/put-on.ts'

type Input = ParsedInput<typeof contract.bpoSetup.setCampaignAgents>

/** Who is on a campaign, whole. Refuses `agent.not_found`, `record.changed`. */
export async function setCampaignAgents(tx: Tx, caller: Caller, input: Input): Promise<{ readonly id: string }> {
  const campaign = await holdCampaign(tx, caller, input.id, input.revision)
  const { ventureId, id } = campaign
  const before = await agentsOn(tx, caller, campaign)
  const wanted = new Set(input.agentIds)
  const standing = new Set(before.map((agent) => agent.id))
  const added = [...wanted.difference(standing)]
  const removed = [...standing.difference(wanted)]
  if (added.length + removed.length === 0) return { id }
  const [unknown] = await unknownAgents(tx, ventureId, added)
  if (unknown !== undefined)
    refuse('refused', 'agent.not_found', 'There is no such agent in this venture.', {
      field: `agentIds.${input.agentIds.indexOf(unknown)}`,
    })
  await takeOff(tx, campaign, removed)
  await putOn(tx, campaign, added)
  await audit(tx, caller, {
    ventureId,
    action: 'bpo.campaign_agents',
    subject: { kind: 'campaign', id },
    before: { agents: before.map(({ name }) => name) },
    after: { agents: (await agentsOn(tx, caller, campaign)).map(({ name }) => name) },
  })
  return { id }
}
