import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { LoadRow } from '../imports/load-row.ts'

export type Keyed = Pick<LoadRow, 'key' | 'externalRef' | 'number'>
type Found = {
  readonly external_ref: string | null
  readonly import_key: string | null
  readonly number: string
  readonly import_digest: string | null
}

/** The rows whose load stands already as they say it: nothing is read of it, nothing is done. */
export async function findStandingRows<R extends Keyed & { readonly digest: string }>(
  db: Reads,
  ventureId: string,
  rows: readonly R[],
): Promise<ReadonlySet<R>> {
  const { rows: found } = await sql<Found>`
    select l.external_ref, l.import_key, l.number, l.import_digest from ${loadsOf(ventureId, rows)} l`.execute(db)
  const digests = new Map(found.flatMap((row) => namesOf(row).map((name) => [name, row.import_digest] as const)))
  return new Set(rows.filter((row) => digests.get(nameOf(row, digests)) === row.digest))
}

/** The loads that rows mean by reference, else by key, or by number; one may come twice. */
export function loadsOf(ventureId: string, rows: readonly Keyed[]): RawBuilder<unknown> {
  const refs = rows.flatMap(({ externalRef }) => externalRef ?? [])
  const keys = rows.flatMap(({ externalRef, key }) => (externalRef === null ? [key] : []))
  const numbers = rows.flatMap(({ number }) => number ?? [])
  return sql`(
    select l.* from freight.loads l where l.venture_id = ${ventureId} and l.external_ref = any (${refs}::text[])
    union all
    select l.* from freight.loads l where l.venture_id = ${ventureId} and l.import_key = any (${keys}::text[])
    union all
    select l.* from freight.loads l where l.venture_id = ${ventureId} and l.number = any (${numbers}::text[]))`
}

function namesOf({ external_ref: ref, import_key: key, number }: Found): readonly string[] {
  return [...(ref === null ? [] : [`ref ${ref}`]), ...(key === null ? [] : [`key ${key}`]), `number ${number}`]
}

function nameOf({ externalRef, key, number }: Keyed, known: ReadonlyMap<string, string | null>): string {
  const name = externalRef === null ? `key ${key}` : `ref ${externalRef}`
  return known.has(name) || number === null ? name : `number ${number}`
}
