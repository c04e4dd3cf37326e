import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { NumberedEntry } from '../book-entries.ts'

export async function appendEntries(
  tx: Tx,
  ventureId: VentureId,
  entries: readonly NumberedEntry[],
  at: Instant,
): Promise<void> {
  if (entries.length === 0) return
  await sql`
    insert into gamification.entries (venture_id, key, seq, user_id, points, fact_day, at)
    select ${ventureId}, key, seq, user_id, points, fact_day, ${at}
    from jsonb_to_recordset(${JSON.stringify(entries.map(rowOf))}::jsonb) as g (key text, seq int, user_id uuid, points int, fact_day date)`.execute(
    tx,
  )
}

function rowOf(entry: NumberedEntry) {
  return {
    key: entry.key,
    seq: entry.seq,
    user_id: entry.userId,
    points: entry.points,
    fact_day: entry.factDay,
  }
}
