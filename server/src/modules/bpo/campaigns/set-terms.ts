import type { contract, ParsedInput } from '@holdfast/contract'
import { campaignChanged, isSameTerms, type NewTerms, refuseSilentRestating, termsOn } from '@holdfast/engine/bpo'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { todayOf } from './queries/campaign-row.ts'
import { daysUnder } from './store/days-under.ts'
import { holdCampaign } from './store/hold-campaign.ts'
import { saveTerms } from './store/save-campaign.ts'

type Input = ParsedInput<typeof contract.bpoSetup.setCampaignTerms>

/** How a service level is counted from a day on. Refuses `campaign.restates`, `record.changed`. */
export async function setCampaignTerms(tx: Tx, caller: Caller, input: Input): Promise<{ readonly id: string }> {
  const campaign = await holdCampaign(tx, caller, input.id, input.revision)
  const { ventureId, id } = campaign
  const terms: NewTerms = {
    startsOn: input.startsOn,
    variant: input.serviceLevelVariant,
    thresholdSeconds: input.serviceLevelSeconds,
    shortAbandonSeconds: input.shortAbandonSeconds,
    restate: input.restate,
  }
  const before = termsOn(campaign.terms, terms.startsOn)
  if (isSameTerms(before, terms)) return { id }
  const days = await daysUnder(tx, campaign, terms.startsOn)
  refuseSilentRestating(terms, days, todayOf(campaign, caller))
  await saveTerms(tx, caller, campaign, terms)
  publish(tx, caller, ventureId, [campaignChanged(campaign, before, terms, days)])
  await audit(tx, caller, {
    ventureId,
    action: 'bpo.campaign_terms',
    subject: { kind: 'campaign', id },
    before,
    after: { ...terms, daysRestated: days.filter((day) => day < todayOf(campaign, caller)).length },
  })
  return { id }
}
