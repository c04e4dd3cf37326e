import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { type CallRow, keyOf } from '../imports/call-row.ts'
import type { Standing } from '../imports/decide-calls.ts'
import { callOf } from './call-row.ts'
import { keysOf, refsOf } from './find-digests.ts'

type Rows = readonly Pick<CallRow, 'key' | 'said'>[]
type Found = Selectable<DB['bpo.call_logs']> & { readonly zone: string; readonly agent_user_id: string }

/** The calls that these rows are about, by key. */
export async function findImportedCalls(db: Reads, ventureId: string, rows: Rows): Promise<Map<string, Standing>> {
  const { rows: found } = await sql<Found>`
    select c.*, p.zone, a.user_id as agent_user_id from bpo.call_logs c
    join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
    join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
    where c.venture_id = ${ventureId} and c.id = any (${idsOf(ventureId, rows)})`.execute(db)
  return new Map(found.map((row) => [keyOf(row.external_ref, row.import_key), standingOf(row)]))
}

/** The same, locked first in the order of their ids: what is read then is as new as the lock. */
export async function holdImportedCalls(tx: Tx, ventureId: string, rows: Rows): Promise<Map<string, Standing>> {
  await sql`
    select c.id from bpo.call_logs c where c.venture_id = ${ventureId} and c.id = any (${idsOf(ventureId, rows)})
    order by c.id for update`.execute(tx)
  return findImportedCalls(tx, ventureId, rows)
}

function idsOf(ventureId: string, rows: Rows): RawBuilder<unknown> {
  return sql`array(
    select id from bpo.call_logs where venture_id = ${ventureId} and external_ref = any (${refsOf(rows)}::text[])
    union all
    select id from bpo.call_logs where venture_id = ${ventureId} and import_key = any (${keysOf(rows)}::text[]))`
}

function standingOf(row: Found): Standing {
  const call = callOf(row)
  return { before: call, call, digest: row.import_digest }
}
