import type { HotelDisputeId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Ids of disputes that are still to be written, in the order in which they are to stand. */
export async function takeDisputeIds(
  tx: Tx,
  count: number,
): Promise<readonly [HotelDisputeId, ...(readonly HotelDisputeId[])]> {
  const { rows } = await sql<{ id: HotelDisputeId }>`select uuidv7() as id from generate_series(1, ${count})`.execute(
    tx,
  )
  const [first, ...others] = rows.map(({ id }) => id)
  if (first === undefined) throw new Error('No id was given out.')
  return [first, ...others]
}
