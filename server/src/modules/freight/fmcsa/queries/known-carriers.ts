import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../../companies/company-policy.ts'

type Known = { readonly id: string; readonly name: string }

/** The venture’s own carriers with these DOT numbers, by number. */
export async function knownCarriers(
  db: Reads,
  ventureId: string,
  dotNumbers: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await sql<Known & { dot_number: string }>`
    select k.dot_number, s.id, s.name from freight.carriers k
    join freight.carriers s on s.venture_id = k.venture_id and s.id = coalesce(k.merged_into, k.id)
    where k.venture_id = ${ventureId} and k.dot_number = any (${[...dotNumbers]}::text[]) and k.voided_at is null`.execute(
    db,
  )
  return new Map(rows.map(({ dot_number, id, name }) => [dot_number, { id, name }]))
}

export type Numbered = { readonly id: string; readonly ventureId: string; readonly dotNumber: string | null }

export async function numberedCarrier(db: Reads, caller: Caller, id: string): Promise<Numbered> {
  const { rows } = await sql<Numbered>`
    select s.id, s.venture_id as "ventureId", s.dot_number as "dotNumber" from freight.carriers c
    join freight.carriers s on s.venture_id = c.venture_id and s.id = coalesce(c.merged_into, c.id)
    where c.venture_id = any (${[...caller.scope]}::uuid[]) and c.id = ${id} and s.voided_at is null`.execute(db)
  return rows[0] ?? refuseMissing('carrier')
}

/**
 * Whom to ask about tonight: carriers that are worked with, of whom the register said nothing since then; the longest
 * unheard first. Whoever another venture asked about already is not asked about again.
 */
export async function staleNumbers(
  db: Reads,
  ventureId: string,
  before: string,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ dot_number: string }>`
    select k.dot_number from freight.carriers k left join freight.fmcsa_snapshots s on s.dot_number = k.dot_number
    where k.venture_id = ${ventureId} and k.dot_number ~ '^[1-9][0-9]{0,7}$' and k.voided_at is null and not k.is_test
      and k.merged_into is null and k.status = 'ACTIVE' and (s.answered_at is null or s.answered_at < ${before}::timestamptz)
    order by s.answered_at nulls first, k.dot_number limit ${most}`.execute(db)
  return rows.map((row) => row.dot_number)
}
