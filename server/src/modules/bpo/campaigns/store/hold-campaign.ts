import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { maySetUp } from '../../policy.ts'
import type { StoredCampaign } from '../queries/campaign-row.ts'
import { oneCampaign } from '../queries/get-campaign.ts'

/** A campaign that nobody else changes until this transaction ends. Refuses `campaign.not_found`, `record.changed`. */
export async function holdCampaign(tx: Tx, caller: Caller, id: string, revision: number): Promise<StoredCampaign> {
  await sql`select from bpo.campaigns where venture_id = any (${caller.scope}::uuid[]) and id = ${id} for no key update`.execute(
    tx,
  )
  const campaign = await oneCampaign(tx, caller, id)
  authorize(maySetUp(caller, campaign.ventureId), 'set up this call centre')
  if (campaign.revision !== revision)
    refuse(
      'conflict',
      'record.changed',
      'Somebody changed this campaign meanwhile. Look at it again before you save.',
      {
        revision: campaign.revision,
      },
    )
  return campaign
}
