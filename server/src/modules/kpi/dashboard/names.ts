import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Names change without a figure changing, so they are asked for with every reply. */
export type Names = ReadonlyMap<string, string>

type Row = { readonly id: string; readonly name: string }

/** Of customers, carriers and people of the venture, whatever the ids are of. */
export async function freightNames(db: Reads, ventureId: string, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select id, name from freight.company_facts where venture_id = ${ventureId} and id = any (${ids}::uuid[])
    union all
    select user_id, name from ventures.people_facts where venture_id = ${ventureId} and user_id = any (${ids}::uuid[])
  `.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Of campaigns and agents. */
export async function bpoNames(db: Reads, ventureId: string, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select id, name from bpo.campaign_facts where venture_id = ${ventureId} and id = any (${ids}::uuid[])
    union all
    select a.id, p.name from bpo.agent_facts a
    join ventures.people_facts p on p.venture_id = a.venture_id and p.user_id = a.user_id
    where a.venture_id = ${ventureId} and a.id = any (${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
