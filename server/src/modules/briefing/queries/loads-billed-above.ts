import type { Day, Money, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Loads delivered since a day whose bill is above an amount. */
export async function loadsBilledAbove(
  db: Reads,
  ventureId: VentureId,
  { minor, currency }: Money,
  since: Day,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from freight.load_facts
    where venture_id = ${ventureId} and delivered_on >= ${since}::date and currency = ${currency} and bill_minor > ${minor}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
