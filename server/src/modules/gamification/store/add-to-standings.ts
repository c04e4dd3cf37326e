import type { StandingChange } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/**
 * Adds to sums that stand; under the points lock, so that nobody adds to what another just read. Only where something
 * was taken back, the latest deed that is left is looked for.
 */
export async function addToStandings(tx: Tx, ventureId: VentureId, changes: readonly StandingChange[]): Promise<void> {
  if (changes.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(changes.map(rowOf))}::jsonb) as g (period text, starts_on date,
    ends_on date, user_id uuid, points int, gained_at timestamptz, has_loss boolean)`
  await sql`
    insert into gamification.standings (venture_id, period, starts_on, user_id)
    select ${ventureId}, g.period, g.starts_on, g.user_id from ${given}
    on conflict do nothing`.execute(tx)
  await sql`
    update gamification.standings s set points = s.points + g.points, reached_at = case
      when s.points + g.points = 0 then null
      when not g.has_loss then greatest(s.reached_at, g.gained_at)
      else (select max(a.fact_at) from gamification.awards a where a.venture_id = ${ventureId} and a.user_id = g.user_id
        and a.is_active and a.fact_day between g.starts_on and g.ends_on) end
    from ${given}
    where s.venture_id = ${ventureId} and s.period = g.period and s.starts_on = g.starts_on and s.user_id = g.user_id`.execute(
    tx,
  )
}

function rowOf({ startsOn, endsOn, userId, gainedAt, hasLoss, ...same }: StandingChange) {
  return {
    ...same,
    starts_on: startsOn,
    ends_on: endsOn ?? 'infinity',
    user_id: userId,
    gained_at: gainedAt,
    has_loss: hasLoss,
  }
}
