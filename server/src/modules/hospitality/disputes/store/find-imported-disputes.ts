import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { StandingDispute } from '../imports/decide-disputes.ts'
import { type DisputeImportRow, identityOf } from '../imports/dispute-import-row.ts'
import { type DisputeRow, toDispute } from './dispute-row.ts'

/** One import of disputes at a time writes in a venture: two that hold the same rows do not meet in an index. */
export async function takeImportLock(tx: Tx, ventureId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dispute import'), hashtext(${ventureId}))`.execute(tx)
}

type Found = DisputeRow & {
  readonly import_key: string | null
  readonly import_digest: string | null
  readonly hotel_name: string
  readonly zone: string
}

/** The disputes that these rows are about, by key; of several under one reference the one that is not void. */
export async function findImportedDisputes(
  db: Reads,
  ventureId: string,
  rows: readonly DisputeImportRow[],
): Promise<ReadonlyMap<string, StandingDispute>> {
  const { rows: found } = await sql<Found>`
    select d.*, h.name as hotel_name, h.time_zone as zone from ${disputesOf(ventureId, rows)} d
    join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
    order by d.voided_at is null, d.id`.execute(db)
  return new Map(
    found.map((row) => [
      identityOf({ hotelId: row.hotel_id, kind: row.kind, reference: row.reference }, row.import_key),
      { dispute: toDispute(row, { hotelName: row.hotel_name, zone: row.zone }), digest: row.import_digest },
    ]),
  )
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdImportedDisputes(
  tx: Tx,
  ventureId: string,
  rows: readonly DisputeImportRow[],
): Promise<ReadonlyMap<string, StandingDispute>> {
  const { rows: found } = await sql<{ id: string }>`select d.id from ${disputesOf(ventureId, rows)} d`.execute(tx)
  await sql`
    select d.id from hospitality.disputes d
    where d.venture_id = ${ventureId} and d.id = any (${found.map(({ id }) => id)}::uuid[])
    order by d.id for update`.execute(tx)
  return findImportedDisputes(tx, ventureId, rows)
}

/** By hotel, kind and reference, whoever entered them, else by the row's key. */
function disputesOf(ventureId: string, rows: readonly DisputeImportRow[]): RawBuilder<unknown> {
  const named = rows
    .filter(({ said }) => said.reference)
    .map(({ said }) => ({ hotel_id: said.hotelId, kind: said.kind, reference: said.reference?.toLowerCase() }))
  const keys = rows.filter(({ said }) => !said.reference).map(({ key }) => key)
  return sql`(
    select d.* from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as g (hotel_id uuid, kind text, reference text)
    join hospitality.disputes d on d.venture_id = ${ventureId} and d.hotel_id = g.hotel_id and d.kind = g.kind
      and lower(d.reference) = g.reference
    union all
    select d.* from hospitality.disputes d where d.venture_id = ${ventureId} and d.import_key = any (${keys}::text[]))`
}
