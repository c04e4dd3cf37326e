import type { Trigger } from '@holdfast/engine/gamification'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { WantedAward } from '../award.ts'

type Row = {
  readonly key: string
  readonly trigger: Trigger
  readonly subject_id: string
  readonly user_id: UserId
  readonly fact_day: Day
  readonly fact_at: Instant
}

/** The other awards of the persons and days that these concern: those that they go to, and those that they come from. */
export async function wantedBeside(
  db: Reads,
  ventureId: VentureId,
  wanted: readonly WantedAward[],
): Promise<readonly WantedAward[]> {
  const keys = wanted.map((award) => award.key)
  const days = wanted.map((award) => ({ user_id: award.userId, fact_day: award.factDay }))
  const found = await sql<Row>`
    with concerned as (
      select user_id, fact_day from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as g (user_id uuid, fact_day date)
      union
      select user_id, fact_day from gamification.awards where venture_id = ${ventureId} and key = any (${keys}::text[])
    )
    select a.key, a.trigger, a.subject_id, a.user_id, a.fact_day, a.fact_at
    from concerned c
    join gamification.awards a on a.venture_id = ${ventureId} and a.user_id = c.user_id and a.fact_day = c.fact_day
    where a.key <> all (${keys}::text[])`.execute(db)
  return found.rows.map((row) => ({
    key: row.key,
    trigger: row.trigger,
    subjectId: row.subject_id,
    userId: row.user_id,
    active: true,
    factAt: row.fact_at,
    factDay: row.fact_day,
  }))
}
