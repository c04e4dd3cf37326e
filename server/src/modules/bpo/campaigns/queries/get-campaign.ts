import type { CampaignDetail } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { agentsOn } from './agents-on.ts'
import { campaignView, type StoredCampaign, shownTerms, storedCampaigns, todayOf } from './campaign-row.ts'

export async function getCampaign(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<CampaignDetail> {
  const campaign = await oneCampaign(db, caller, id)
  return {
    ...campaignView(campaign, caller),
    today: todayOf(campaign, caller),
    agents: [...(await agentsOn(db, caller, campaign))],
    terms: campaign.terms.map((terms) => ({
      startsOn: terms.startsOn,
      ...shownTerms(terms),
      setBy: terms.setBy,
      setAt: terms.setAt,
    })),
  }
}

/** Refuses `campaign.not_found` for what is not there for the caller, wherever it may be. */
export async function oneCampaign(db: Reads, caller: Caller, id: string): Promise<StoredCampaign> {
  const [campaign] = await storedCampaigns(db, caller, id)
  return campaign ?? refuse('not_found', 'campaign.not_found', 'There is no such campaign for you.')
}
