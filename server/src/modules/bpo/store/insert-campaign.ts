import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

type NewCampaign = {
  readonly ventureId: VentureId
  readonly name: string
  readonly zone: string
  readonly serviceLevelSeconds?: number | undefined
}
type Campaign = NewCampaign & { readonly id: string; readonly serviceLevelSeconds: number; readonly isActive: boolean }

export async function insertCampaign(tx: Tx, campaign: NewCampaign): Promise<Campaign> {
  const { ventureId, name, zone, serviceLevelSeconds: seconds } = campaign
  const made = await tx
    .insertInto('bpo.campaigns')
    .values({ venture_id: ventureId, name, zone, ...(seconds !== undefined && { service_level_seconds: seconds }) })
    .onConflict((conflict) => conflict.columns(['venture_id', 'name']).doNothing())
    .returning(['id', 'service_level_seconds', 'is_active'])
    .executeTakeFirst()
  if (!made) refuse('conflict', 'campaign.exists', 'This venture has a campaign of this name already.')
  return {
    id: made.id,
    ventureId,
    name,
    zone,
    serviceLevelSeconds: made.service_level_seconds,
    isActive: made.is_active,
  }
}
