import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CarrierSnapshot } from '../../../../integrations/fmcsa/index.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { utc, utcOrNull } from '../../utc.ts'
import type { Kept } from '../register-record.ts'

/** What the register last said, by DOT number; a number of which nothing is kept is left out. */
export async function keptSnapshots(db: Reads, dotNumbers: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  if (dotNumbers.length === 0) return new Map()
  const { rows } = await sql<{
    dot_number: string
    snapshot: CarrierSnapshot | null
    retrieved_at: Instant | null
    missing_since: Instant | null
  }>`
    select dot_number, snapshot, retrieved_at, missing_since from freight.fmcsa_snapshots
    where dot_number = any (${[...dotNumbers]}::text[])`.execute(db)
  return new Map(
    rows.map(({ dot_number, snapshot, retrieved_at, missing_since }) => [
      dot_number,
      snapshot === null || retrieved_at === null
        ? { snapshot: null, retrievedAt: null, missingSince: utcOrNull(missing_since) }
        : { snapshot, retrievedAt: utc(retrieved_at), missingSince: utcOrNull(missing_since) },
    ]),
  )
}
