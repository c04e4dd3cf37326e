import type { Trigger } from '@holdfast/engine/gamification'
import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** Nobody but the person does these. */
const OWN_DOINGS: readonly Trigger[] = ['FIRST_DAILY_LOGIN', 'EOD_REPORT_SUBMITTED', 'PERFECT_WEEK_EOD']
/** The newest of each venture: whoever has more of them since their last visit was away for long. */
const MOST = 500

/**
 * The caller's points since a moment, of each venture, that followed what somebody else did: who did the last thing to the
 * record before they were booked. null: none moved.
 */
export async function pointsOfOthers(
  db: Reads,
  caller: Caller,
  since: readonly { readonly ventureId: VentureId; readonly since: Instant }[],
): Promise<number | null> {
  if (since.length === 0) return null
  const userId = personOf(caller)
  const found = await sql<{ points: number | null }>`
    select sum(e.points)::int as points
    from unnest(${since.map((each) => each.ventureId)}::uuid[], ${since.map((each) => each.since)}::timestamptz[]) as v (id, since)
    cross join lateral (
      select e.key, e.points, e.at from gamification.entries e
      where e.venture_id = v.id and e.user_id = ${userId} order by e.id desc limit ${MOST}
    ) e
    join gamification.awards a on a.venture_id = v.id and a.key = e.key and a.trigger <> all (${[...OWN_DOINGS]}::text[])
    left join lateral (
      select p.effective_id from platform.events p
      where p.venture_id = v.id and p.subject_id = a.subject_id and p.at <= e.at order by p.id desc limit 1
    ) p on true
    where e.at > v.since and p.effective_id is distinct from ${userId}::uuid`.execute(db)
  return found.rows[0]?.points ?? null
}
