import type { contract, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySetUp } from '../policy.ts'
import { holdAgent, refuseUnlessSeen } from './store/hold-agent.ts'
import { saveActive } from './store/save-agent.ts'

type Input = ParsedInput<typeof contract.bpoSetup.changeAgent>

/** Takes an agent off the phones, or puts them back; what they did stays. */
export async function changeAgent(tx: Tx, caller: Caller, input: Input): Promise<{ readonly id: string }> {
  const agent = await holdAgent(tx, caller, input.id)
  const { ventureId, id, isActive } = agent
  authorize(maySetUp(caller, ventureId), 'set up this call centre')
  refuseUnlessSeen(agent, input.revision)
  if (isActive === input.isActive) return { id }
  await saveActive(tx, agent, input.isActive)
  await audit(tx, caller, {
    ventureId,
    action: 'bpo.agent_change',
    subject: { kind: 'agent', id },
    before: { isActive },
    after: { isActive: input.isActive },
  })
  return { id }
}
