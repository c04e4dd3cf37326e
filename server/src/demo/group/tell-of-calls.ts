import { contract } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { AGENTS, CAMPAIGNS } from '../../testing/world/companies.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const { id: ventureId, liveFrom } = VENTURES.callbridge
/** What an hour of each costs, in paise. */
const COSTS: Readonly<Record<keyof typeof AGENTS, number>> = { nisha: 210_00, rahul: 240_00, arjun: 320_00 }

/**
 * Callbridge as its head and its books keep it: a rule and a target of the service level, what agents cost, and a client
 * whose switchboard tells sums alone.
 */
export async function tellOfCalls({ head, finance }: { head: Client; finance: Client }, today: Day): Promise<void> {
  await head.call(contract.bpoSetup.setCampaignTerms, {
    id: CAMPAIGNS.helpdesk.id,
    revision: 1,
    startsOn: addDays(today, -7),
    serviceLevelVariant: 'WITHOUT_SHORT',
    serviceLevelSeconds: 30,
    shortAbandonSeconds: 5,
    restate: true,
  })
  await head.call(contract.kpi.setTarget, {
    ventureId,
    metric: 'serviceLevel',
    campaignId: CAMPAIGNS.helpdesk.id,
    from: liveFrom,
    value: '0.4',
  })
  for (const [name, costPerHourMinor] of Object.entries(COSTS)) {
    const { id } = AGENTS[name as keyof typeof AGENTS]
    await finance.call(contract.bpoSetup.setAgentCost, { id, revision: 1, startsOn: liveFrom, costPerHourMinor })
  }
  const { id: campaignId } = await head.call(contract.bpo.createCampaign, { ventureId, name: 'Maple Dental' })
  await head.call(contract.bpoTotals.upsertDayTotals, {
    ventureId,
    source: 'HAND',
    days: [
      { ...TOTALS, campaignId, agentId: AGENTS.nisha.id, day: addDays(today, -1) },
      {
        ...TOTALS,
        campaignId,
        agentId: AGENTS.rahul.id,
        day: addDays(today, -1),
        outbound: 31,
        connects: 9,
        deals: null,
      },
    ],
  })
}

const TOTALS = { outbound: 42, dials: 58, connects: 14, appointments: 5, deals: 1, talkSeconds: 3_360 }
