import { localTime } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Sunrise Solar, 18:42 · Nisha Rao, outbound */
export type CallLabel = { readonly label: string; readonly detail: string }

/** How calls are called where pay, points and items name them, by id. A voided call keeps its name. */
export async function callLabels(
  db: Reads,
  ventureIds: readonly string[],
  callIds: readonly string[],
): Promise<ReadonlyMap<string, CallLabel>> {
  const rows = await db
    .selectFrom('bpo.call_logs as c')
    .innerJoin('bpo.campaigns as p', (join) =>
      join.onRef('p.venture_id', '=', 'c.venture_id').onRef('p.id', '=', 'c.campaign_id'),
    )
    .innerJoin('bpo.agents as a', (join) =>
      join.onRef('a.venture_id', '=', 'c.venture_id').onRef('a.id', '=', 'c.agent_id'),
    )
    .innerJoin('identity.person_facts as u', 'u.id', 'a.user_id')
    .select(['c.id', 'c.direction', 'c.started_at', 'p.name as campaign', 'p.zone', 'u.name as agent'])
    .where('c.venture_id', '=', sql<string>`any (${ventureIds}::uuid[])`)
    .where('c.id', '=', sql<string>`any (${callIds}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        label: `${row.campaign}, ${localTime(row.started_at, row.zone)}`,
        detail: `${row.agent}, ${row.direction.toLowerCase()}`,
      },
    ]),
  )
}
