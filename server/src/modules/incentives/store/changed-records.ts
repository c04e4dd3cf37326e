import { CALLS_IMPORTED } from '@holdfast/engine/bpo'
import { COMPANIES_MERGED, LOADS_IMPORTED, QUOTES_IMPORTED } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** More at once are quicker looked at as whole days. */
const MOST = 500

/**
 * The loads, calls and reviews that these events are about, when each of them is about one; null when any tells of more than a
 * record, or is not known: then the days are looked at as a whole.
 */
export async function changedRecords(
  db: Reads,
  ventureId: VentureId,
  events: readonly string[],
): Promise<readonly string[] | null> {
  if (events.length > MOST) return null
  const found = await sql<{ type: string; subject_id: string }>`
    select type, subject_id from platform.events where venture_id = ${ventureId} and id = any (${[...events]}::uuid[])`.execute(
    db,
  )
  const isOfOneEach = found.rows.length === events.length && found.rows.every(({ type }) => isOfOneRecord(type))
  return isOfOneEach ? [...new Set(found.rows.map((row) => row.subject_id))] : null
}

const OF_SEVERAL: readonly string[] = [LOADS_IMPORTED, QUOTES_IMPORTED, CALLS_IMPORTED, ...COMPANIES_MERGED]

function isOfOneRecord(type: string): boolean {
  return /^(freight|bpo)\.|^hospitality\.review_|^operations\.(task|eod)_/.test(type) && !OF_SEVERAL.includes(type)
}
