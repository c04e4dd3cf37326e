import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Endpoint = typeof contract.bpo.listCampaigns

export async function listCampaigns(db: Reads, caller: Caller, _: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const rows = await db
    .selectFrom('bpo.campaigns')
    .select(['id', 'venture_id', 'name', 'zone', 'service_level_seconds', 'is_active'])
    .where('venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return {
    items: rows.map((row) => ({
      id: row.id,
      ventureId: row.venture_id,
      name: row.name,
      zone: row.zone,
      serviceLevelSeconds: row.service_level_seconds,
      isActive: row.is_active,
    })),
  }
}
