import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { campaignView, storedCampaigns } from '../campaigns/queries/campaign-row.ts'

type Endpoint = typeof contract.bpo.listCampaigns

export async function listCampaigns(db: Reads, caller: Caller, _: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  return { items: (await storedCampaigns(db, caller)).map((campaign) => campaignView(campaign, caller)) }
}
