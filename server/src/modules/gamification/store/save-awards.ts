import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Award } from '../award.ts'

/** Writes the awards that differ from what is stored, in one statement. */
export async function saveAwards(tx: Tx, ventureId: VentureId, awards: readonly Award[]): Promise<void> {
  if (awards.length === 0) return
  await sql`
    insert into gamification.awards as a (venture_id, key, trigger, subject_id, user_id, points, is_active, fact_day, fact_at, last_seq)
    select ${ventureId}, key, trigger, subject_id, user_id, points, is_active, fact_day, fact_at, last_seq
    from jsonb_to_recordset(${JSON.stringify(awards.map(rowOf))}::jsonb) as g (key text, trigger text, subject_id uuid,
      user_id uuid, points int, is_active boolean, fact_day date, fact_at timestamptz, last_seq int)
    on conflict (venture_id, key) do update set user_id = excluded.user_id, points = excluded.points,
      is_active = excluded.is_active, fact_day = excluded.fact_day, fact_at = excluded.fact_at, last_seq = excluded.last_seq
    where (a.user_id, a.points, a.is_active, a.fact_day, a.fact_at, a.last_seq)
      is distinct from (excluded.user_id, excluded.points, excluded.is_active, excluded.fact_day, excluded.fact_at, excluded.last_seq)`.execute(
    tx,
  )
}

function rowOf(award: Award) {
  return {
    key: award.key,
    trigger: award.trigger,
    subject_id: award.subjectId,
    user_id: award.userId,
    points: award.points,
    is_active: award.isActive,
    fact_day: award.factDay,
    fact_at: award.factAt,
    last_seq: award.lastSeq,
  }
}
