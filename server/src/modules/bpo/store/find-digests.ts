import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Keyed = { readonly key: string; readonly said: { readonly externalRef: string | null } }

/** What the calls of these rows last said, by the rows' keys; those that do not stand are left out. */
export async function findDigests(
  db: Reads,
  ventureId: string,
  rows: readonly Keyed[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows: found } = await sql<{ key: string; digest: string | null }>`
    select 'ref:' || c.external_ref as key, c.import_digest as digest from bpo.call_logs c
    where c.venture_id = ${ventureId} and c.external_ref = any (${refsOf(rows)}::text[])
    union all
    select c.import_key, c.import_digest from bpo.call_logs c
    where c.venture_id = ${ventureId} and c.import_key = any (${keysOf(rows)}::text[])`.execute(db)
  return new Map(found.map(({ key, digest }) => [key, digest]))
}

/** A row with a reference is found by it, whoever entered the call. */
export function refsOf(rows: readonly Keyed[]): readonly string[] {
  return rows.flatMap(({ said }) => (said.externalRef === null ? [] : [said.externalRef]))
}

export function keysOf(rows: readonly Keyed[]): readonly string[] {
  return rows.flatMap(({ said, key }) => (said.externalRef === null ? [key] : []))
}
