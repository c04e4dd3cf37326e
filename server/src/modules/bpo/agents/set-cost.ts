import type { contract, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySetCosts } from '../policy.ts'
import { holdAgent, refuseUnlessSeen } from './store/hold-agent.ts'
import { saveCost } from './store/save-agent.ts'

type Input = ParsedInput<typeof contract.bpoSetup.setAgentCost>

/** What an hour costs from a day on, in the venture's currency; null: from then on it is not known. */
export async function setAgentCost(tx: Tx, caller: Caller, input: Input): Promise<{ readonly id: string }> {
  const agent = await holdAgent(tx, caller, input.id)
  const { ventureId, id } = agent
  authorize(maySetCosts(caller, ventureId), 'set what agents cost')
  refuseUnlessSeen(agent, input.revision)
  const { currency } = ventureOf(caller, ventureId)
  const { startsOn, costPerHourMinor } = input
  const standing = agent.costs.find((cost) => cost.startsOn === startsOn)
  if (standing && (standing.costPerHour?.minor ?? null) === costPerHourMinor) return { id }
  await saveCost(tx, caller, agent, { startsOn, costPerHourMinor, currency })
  await audit(tx, caller, {
    ventureId,
    action: 'bpo.agent_cost',
    subject: { kind: 'agent', id },
    before: { startsOn, costPerHourMinor: standing?.costPerHour?.minor ?? null },
    after: { startsOn, costPerHourMinor, currency },
  })
  return { id }
}
