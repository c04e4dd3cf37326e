import { sql } from 'kysely'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget } from '../../../platform/imports/kind.ts'
import { foldedName, type KnownCampaign } from '../imports/desks.ts'

/** The campaigns of these names; one that is not there is made, with the venture's zone. */
export async function ensureCampaigns(
  tx: Tx,
  { ventureId, zone }: ImportTarget,
  names: readonly string[],
): Promise<ReadonlyMap<string, KnownCampaign>> {
  const known = await knownCampaigns(tx, ventureId)
  const missing = names.filter((name) => !known.has(foldedName(name))).sort()
  if (missing.length === 0) return known
  await sql`
    insert into bpo.campaigns (venture_id, name, zone)
    select ${ventureId}, n.name, ${zone} from unnest(${missing}::text[]) as n (name)
    on conflict (venture_id, name) do nothing`.execute(tx)
  return knownCampaigns(tx, ventureId)
}

/** By folded name: a venture has few. */
export async function knownCampaigns(db: Reads, ventureId: string): Promise<ReadonlyMap<string, KnownCampaign>> {
  const rows = await db
    .selectFrom('bpo.campaigns')
    .select(['id', 'name', 'zone'])
    .where('venture_id', '=', ventureId)
    // Where two differ by case alone, the older one is meant: it is put in last.
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [foldedName(row.name), row as KnownCampaign]))
}
