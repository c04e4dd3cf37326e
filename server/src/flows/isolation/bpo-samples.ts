import type { Pair, Sample } from './pair-ids.ts'

const DAY = '2026-06-18'
const range = { from: DAY, to: DAY }
const centre = ({ centreId }: Pair) => ({ ventureId: centreId })

/** Every endpoint of call centres. */
export const BPO_SAMPLES: Readonly<Record<string, Sample>> = {
  listCalls: (pair) => ({ ...centre(pair), campaignId: pair.campaignId }),
  exportCalls: (pair) => ({ ...centre(pair), agentId: pair.agentId }),
  logCall: (pair) => ({
    ...centre(pair),
    campaignId: pair.campaignId,
    agentId: pair.agentId,
    direction: 'OUTBOUND',
    startedAt: '2026-06-18T10:00:00Z',
  }),
  changeCall: ({ callId }) => ({ id: callId, appointmentSet: false }),
  voidCall: ({ callId }) => ({ id: callId, reason: 'Entered twice' }),
  listCampaigns: centre,
  listAgents: centre,
  createCampaign: (pair) => ({ ...centre(pair), name: 'A new campaign' }),
  createAgent: (pair) => ({ ...centre(pair), userId: pair.personId }),
  getCampaign: ({ campaignId }) => ({ id: campaignId }),
  changeCampaign: ({ campaignId }) => ({ id: campaignId, revision: 1, name: 'Called otherwise' }),
  setCampaignTerms: ({ campaignId }) => ({
    id: campaignId,
    revision: 1,
    startsOn: '2027-01-01',
    serviceLevelVariant: 'OF_ANSWERED',
    serviceLevelSeconds: 30,
    shortAbandonSeconds: 5,
  }),
  setCampaignAgents: ({ campaignId, agentId }) => ({ id: campaignId, revision: 1, agentIds: [agentId] }),
  getAgent: ({ agentId }) => ({ id: agentId }),
  changeAgent: ({ agentId }) => ({ id: agentId, revision: 1, isActive: false }),
  setAgentCost: ({ agentId }) => ({ id: agentId, revision: 1, startsOn: DAY, costPerHourMinor: 1_500 }),
  listDayTotals: (pair) => ({ ...centre(pair), campaignId: pair.campaignId }),
  upsertDayTotals: (pair) => ({
    ...centre(pair),
    days: [{ campaignId: pair.campaignId, agentId: pair.agentId, day: '2026-06-16', outbound: 5 }],
  }),
  voidDayTotals: ({ totalsId }) => ({ id: totalsId, reason: 'Another agent’s' }),
  agentReport: (pair) => ({ ...centre(pair), ...range }),
  exportAgentReport: (pair) => ({ ...centre(pair), ...range }),
  serviceLevels: (pair) => ({ ...centre(pair), ...range }),
  exportServiceLevels: (pair) => ({ ...centre(pair), ...range }),
  realtimeStats: centre,
  // It ends by itself after a second.
  realtimeStream: (pair) => ({ ...centre(pair), seconds: 1 }),
}
