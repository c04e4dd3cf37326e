import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Who wants the briefing by mail and has not got that of the day; whoever is taken is marked as having it. */
export async function takeUnmailed(tx: Tx, ventureId: VentureId, day: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ user_id: string }>`
    update briefing.mail_readers set mailed_on = ${day}::date
    where venture_id = ${ventureId} and is_wanted and (mailed_on is null or mailed_on < ${day}::date)
    returning user_id`.execute(tx)
  return rows.map((row) => row.user_id)
}
