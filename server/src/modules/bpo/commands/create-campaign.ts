import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { callCentreToSetUp } from '../policy.ts'
import { insertCampaign } from '../store/insert-campaign.ts'

type Endpoint = typeof contract.bpo.createCampaign

/** Refuses `campaign.exists`. */
export async function createCampaign(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = callCentreToSetUp(caller, input.ventureId)
  return insertCampaign(tx, { ...input, ventureId: venture.id, zone: input.zone ?? venture.zone })
}
