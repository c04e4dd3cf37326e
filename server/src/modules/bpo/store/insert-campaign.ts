import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Insertable } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import type { Tx } from '../../../platform/db/tx.ts'

type NewCampaign = Pick<
  Insertable<DB['bpo.campaigns']>,
  'name' | 'zone' | 'service_level_variant' | 'service_level_seconds' | 'short_abandon_seconds'
>

/** Refuses `campaign.exists`. */
export async function insertCampaign(tx: Tx, ventureId: VentureId, campaign: NewCampaign): Promise<string> {
  const made = await tx
    .insertInto('bpo.campaigns')
    .values({ venture_id: ventureId, ...campaign })
    .onConflict((conflict) => conflict.columns(['venture_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) refuse('conflict', 'campaign.exists', 'This venture has a campaign of this name already.')
  return made.id
}
