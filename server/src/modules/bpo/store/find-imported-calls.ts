import { type Selectable, sql } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { keyOf } from '../imports/call-row.ts'
import type { StandingCall } from '../imports/decide-calls.ts'
import { callOf } from './call-row.ts'
import { callsOf, type Keyed } from './find-digests.ts'

type Found = Selectable<DB['bpo.call_logs']> & { readonly zone: string; readonly agent_user_id: string }

/** The calls that these rows are about, by key. */
export async function findImportedCalls(
  db: Reads,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, StandingCall>> {
  const { rows: found } = await sql<Found>`
    select c.*, p.zone, a.user_id as agent_user_id from ${callsOf(ventureId, rows)} c
    join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
    join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id`.execute(db)
  return new Map(
    found.map((row) => [keyOf(row.external_ref, row.import_key), { call: callOf(row), digest: row.import_digest }]),
  )
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdImportedCalls(
  tx: Tx,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, StandingCall>> {
  const { rows: found } = await sql<{ id: string }>`select c.id from ${callsOf(ventureId, rows)} c`.execute(tx)
  await sql`
    select c.id from bpo.call_logs c where c.venture_id = ${ventureId} and c.id = any (${found.map(({ id }) => id)}::uuid[])
    order by c.id for update`.execute(tx)
  return findImportedCalls(tx, ventureId, rows)
}
