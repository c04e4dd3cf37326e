import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { campaignView } from '../campaigns/queries/campaign-row.ts'
import { oneCampaign } from '../campaigns/queries/get-campaign.ts'
import { callCentreToSetUp } from '../policy.ts'
import { insertCampaign } from '../store/insert-campaign.ts'

type Endpoint = typeof contract.bpo.createCampaign

/** Refuses `campaign.exists`. */
export async function createCampaign(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = callCentreToSetUp(caller, input.ventureId)
  const { serviceLevelVariant, serviceLevelSeconds, shortAbandonSeconds } = input
  const id = await insertCampaign(tx, venture.id, {
    name: input.name,
    zone: input.zone ?? venture.zone,
    ...(serviceLevelVariant !== undefined && { service_level_variant: serviceLevelVariant }),
    ...(serviceLevelSeconds !== undefined && { service_level_seconds: serviceLevelSeconds }),
    ...(shortAbandonSeconds !== undefined && { short_abandon_seconds: shortAbandonSeconds }),
  })
  return campaignView(await oneCampaign(tx, caller, id), caller)
}
