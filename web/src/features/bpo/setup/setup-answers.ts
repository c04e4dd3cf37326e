import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a campaign or an agent makes old: they are read again. */
export const SETUP_ANSWERS: readonly Endpoint[] = [
  contract.bpo.listCampaigns,
  contract.bpo.listAgents,
  contract.bpoSetup.getCampaign,
  contract.bpoSetup.getAgent,
  contract.bpoReports.serviceLevels,
  contract.bpoReports.agentReport,
]
