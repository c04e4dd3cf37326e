import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { changeAgent } from './agents/change-agent.ts'
import { getAgent } from './agents/queries/get-agent.ts'
import { setAgentCost } from './agents/set-cost.ts'
import { changeCampaign } from './campaigns/change-campaign.ts'
import { getCampaign } from './campaigns/queries/get-campaign.ts'
import { setCampaignAgents } from './campaigns/set-agents.ts'
import { setCampaignTerms } from './campaigns/set-terms.ts'

export const bpoSetupHandlers: Handlers<typeof contract.bpoSetup> = {
  getCampaign: { read: getCampaign },
  changeCampaign: {
    write: async (tx, caller, input) => getCampaign(tx, caller, await changeCampaign(tx, caller, input)),
  },
  setCampaignTerms: {
    write: async (tx, caller, input) => getCampaign(tx, caller, await setCampaignTerms(tx, caller, input)),
  },
  setCampaignAgents: {
    write: async (tx, caller, input) => getCampaign(tx, caller, await setCampaignAgents(tx, caller, input)),
  },
  getAgent: { read: getAgent },
  changeAgent: { write: async (tx, caller, input) => getAgent(tx, caller, await changeAgent(tx, caller, input)) },
  setAgentCost: { write: async (tx, caller, input) => getAgent(tx, caller, await setAgentCost(tx, caller, input)) },
}
