import type { OutreachAwardFact, OutreachFact } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** What was sent to carriers about these loads, as it is now: of a load that no longer counts it calls for nothing. */
export async function outreachFacts(
  db: Reads,
  ventureId: VentureId,
  loadIds: readonly string[],
): Promise<readonly OutreachFact[]> {
  if (loadIds.length === 0) return []
  const found = await sql<Omit<OutreachFact, 'kind'>>`
    select o.id, o.sent_by as "sentBy", o.sent_at as "sentAt", o.sent_on as "sentOn", l.id is not null as "isCounted"
    from freight.outreach_facts o left join freight.load_facts l on l.venture_id = o.venture_id and l.id = o.load_id
    where o.venture_id = ${ventureId} and o.load_id = any (${loadIds}::uuid[])`.execute(db)
  return found.rows.map((row) => ({ kind: 'outreach', ...row }))
}

/** The last award of each of these loads that ever had one. */
export async function outreachAwardFacts(
  db: Reads,
  ventureId: VentureId,
  loadIds: readonly string[],
): Promise<readonly OutreachAwardFact[]> {
  if (loadIds.length === 0) return []
  const found = await sql<Omit<OutreachAwardFact, 'kind'>>`
    select distinct on (a.load_id) a.load_id as id, a.awarded_by as "awardedBy", a.awarded_at as "awardedAt",
      a.awarded_on as "awardedOn", a.stands and l.id is not null as stands
    from freight.outreach_award_facts a left join freight.load_facts l on l.venture_id = a.venture_id and l.id = a.load_id
    where a.venture_id = ${ventureId} and a.load_id = any (${loadIds}::uuid[]) order by a.load_id, a.id desc`.execute(
    db,
  )
  return found.rows.map((row) => ({ kind: 'outreach_award', ...row }))
}
