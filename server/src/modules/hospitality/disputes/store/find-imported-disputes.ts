import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { byLikeness } from '../../likeness.ts'
import type { StandingDispute } from '../imports/decide-disputes.ts'
import { type DisputeImportRow, disputeLikeness, referenceKey, statusRank } from '../imports/dispute-import-row.ts'
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
    select d.*, h.name as hotel_name, h.time_zone as zone from hospitality.disputes d
    join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
    where d.venture_id = ${ventureId} and d.id in ${idsOf(ventureId, rows)}
    order by d.voided_at is not null, d.created_at, d.id`.execute(db)
  const standing = found.map((row) => {
    const dispute = toDispute(row, { hotelName: row.hotel_name, zone: row.zone })
    return { dispute, digest: row.import_digest, importKey: row.import_key, likeness: disputeLikeness(dispute) }
  })
  const nameless = standing
    .filter(({ dispute }) => referenceKey(dispute) === null)
    .sort((one, other) => Number(isVoid(one)) - Number(isVoid(other)) || rankOf(one) - rankOf(other))
  const byKey = new Map<string, StandingDispute>(byLikeness(nameless))
  for (const each of standing) {
    const key = referenceKey(each.dispute)
    if (key !== null && !byKey.has(key)) byKey.set(key, each)
  }
  return byKey
}

function isVoid({ dispute }: StandingDispute): boolean {
  return dispute.voidedAt !== null
}

function rankOf({ dispute }: StandingDispute): number {
  return Number(statusRank(dispute))
}

/** The same, locked first in the order of their ids: what is read then is as new as the locks. */
export async function holdImportedDisputes(
  tx: Tx,
  ventureId: string,
  rows: readonly DisputeImportRow[],
): Promise<ReadonlyMap<string, StandingDispute>> {
  const { rows: found } = await sql<{ id: string }>`${idsOf(ventureId, rows)}`.execute(tx)
  await sql`
    select d.id from hospitality.disputes d
    where d.venture_id = ${ventureId} and d.id = any (${found.map(({ id }) => id)}::uuid[])
    order by d.id for update`.execute(tx)
  return findImportedDisputes(tx, ventureId, rows)
}

/** By hotel, kind and reference, whoever entered them; without a reference, those of the day and those of the same key. */
function idsOf(ventureId: string, rows: readonly DisputeImportRow[]): RawBuilder<unknown> {
  const named = rows
    .filter(({ said }) => said.reference)
    .map(({ said }) => ({ hotel_id: said.hotelId, kind: said.kind, reference: said.reference?.toLowerCase() }))
  const nameless = rows.filter(({ said }) => !said.reference)
  const days = new Map(
    nameless.map(({ dispute: { hotelId, kind, openedOn } }) => [
      `${hotelId} ${kind} ${openedOn}`,
      { hotel_id: hotelId, kind, opened_on: openedOn },
    ]),
  )
  return sql`(
    select d.id from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as g (hotel_id uuid, kind text, reference text)
    join hospitality.disputes d on d.venture_id = ${ventureId} and d.hotel_id = g.hotel_id and d.kind = g.kind
      and lower(d.reference) = g.reference
    union all
    select d.id from jsonb_to_recordset(${JSON.stringify([...days.values()])}::jsonb) as g (hotel_id uuid, kind text, opened_on date)
    join hospitality.disputes d on d.venture_id = ${ventureId} and d.hotel_id = g.hotel_id and d.opened_on = g.opened_on
      and d.kind = g.kind and d.reference is null
    union all
    select d.id from hospitality.disputes d
    where d.venture_id = ${ventureId} and d.import_key = any (${nameless.map(({ key }) => key)}::text[]))`
}
