import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { type CallRow, keyOf } from '../imports/call-row.ts'

export type Keyed = { readonly key: string; readonly said: Pick<CallRow['said'], 'externalRef'> }
type Found = {
  readonly external_ref: string | null
  readonly import_key: string | null
  readonly import_digest: string | null
}

/** What the calls of these rows last said, by the rows' keys; those that do not stand are left out. */
export async function findDigests(
  db: Reads,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows: found } = await sql<Found>`
    select c.external_ref, c.import_key, c.import_digest from ${callsOf(ventureId, rows)} c`.execute(db)
  return new Map(found.map((row) => [keyOf(row.external_ref, row.import_key), row.import_digest]))
}

/** The calls of these rows: by reference, whoever entered them, else by key. */
export function callsOf(ventureId: string, rows: readonly Keyed[]): RawBuilder<unknown> {
  const refs = rows.flatMap(({ said }) => said.externalRef ?? [])
  const keys = rows.flatMap(({ said, key }) => (said.externalRef === null ? [key] : []))
  return sql`(
    select c.* from bpo.call_logs c where c.venture_id = ${ventureId} and c.external_ref = any (${refs}::text[])
    union all
    select c.* from bpo.call_logs c where c.venture_id = ${ventureId} and c.import_key = any (${keys}::text[]))`
}
