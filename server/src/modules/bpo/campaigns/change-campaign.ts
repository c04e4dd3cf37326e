import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { holdCampaign } from './store/hold-campaign.ts'
import { isNameTaken, saveCampaign } from './store/save-campaign.ts'

type Input = ParsedInput<typeof contract.bpoSetup.changeCampaign>

/** Renames a campaign, ends it or starts it again. Refuses `campaign.exists`, `record.changed`. */
export async function changeCampaign(tx: Tx, caller: Caller, input: Input): Promise<{ readonly id: string }> {
  const campaign = await holdCampaign(tx, caller, input.id, input.revision)
  const { ventureId, id } = campaign
  const [name, isActive] = [input.name ?? campaign.name, input.isActive ?? campaign.isActive]
  if (name === campaign.name && isActive === campaign.isActive) return { id }
  if (await isNameTaken(tx, campaign, name))
    refuse('conflict', 'campaign.exists', 'This venture has a campaign of this name already.', { field: 'name' })
  await saveCampaign(tx, campaign, { name, isActive })
  await audit(tx, caller, {
    ventureId,
    action: 'bpo.campaign_change',
    subject: { kind: 'campaign', id },
    before: { name: campaign.name, isActive: campaign.isActive },
    after: { name, isActive },
  })
  return { id }
}
