import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { changeCall } from './commands/change-call.ts'
import { createAgent } from './commands/create-agent.ts'
import { createCampaign } from './commands/create-campaign.ts'
import { logCall } from './commands/log-call.ts'
import { voidCall } from './commands/void-call.ts'
import { exportCalls } from './queries/export-calls.ts'
import { listAgents } from './queries/list-agents.ts'
import { listCalls } from './queries/list-calls.ts'
import { listCampaigns } from './queries/list-campaigns.ts'
import { showCall } from './queries/show-call.ts'

export const bpoHandlers: Handlers<typeof contract.bpo> = {
  listCalls: { read: listCalls },
  exportCalls: { download: exportCalls },
  logCall: { write: async (tx, caller, input) => showCall(tx, caller, await logCall(tx, caller, input)) },
  changeCall: { write: async (tx, caller, input) => showCall(tx, caller, await changeCall(tx, caller, input)) },
  voidCall: { write: async (tx, caller, input) => showCall(tx, caller, await voidCall(tx, caller, input)) },
  listCampaigns: { read: listCampaigns },
  createCampaign: { write: createCampaign },
  listAgents: { read: listAgents },
  createAgent: { write: createAgent },
}
