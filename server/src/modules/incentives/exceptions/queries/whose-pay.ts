import type { MetricKey, MetricSource } from '@holdfast/engine/incentives'
import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type TeamMember, teamsOf } from '../../store/teams.ts'
import { countingRules } from '../counting-rules.ts'
import type { Judged } from '../exception.ts'

/** Records of work, and the metrics that are in question of them: all of them, or those that they lack. */
type Records = {
  readonly kind: MetricSource
  readonly ids: readonly string[]
  readonly metrics: readonly MetricKey[]
}

/**
 * Whose pay of the period stands on each of these records: of whoever is credited with it in the period, of whoever is
 * corrected in the period for a day of it, and of whoever is paid for, or corrected for, a team in which somebody is.
 */
export async function whosePay(
  db: Reads,
  judged: Judged,
  records: Records,
): Promise<ReadonlyMap<string, readonly UserId[]>> {
  if (records.ids.length === 0) return new Map()
  const steps = stepsOf(judged, records)
  const teams = await teamsPaid(db, judged, steps)
  const rows = await sql<{ recordId: string; people: UserId[] }>`
    with ${steps}, team as (
      select * from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb)
        as t (payee uuid, member uuid, "startsOn" date, "endsOn" date, "jobRole" text)
    )
    select source_id as "recordId", json_agg(distinct user_id) as people from (
      select source_id, user_id from credited
      where kept_in is null and work_day between ${judged.from}::date and ${judged.to}::date
      union all
      select c.source_id, p.user_id from paid p
      join credited c on c.user_id = p.user_id and c.work_day = p.day and (c.kept_in is null or c.kept_in > p.since)
      where p.side = 'own' and (p.role is null or c.credit_role = p.role)
      union all
      select c.source_id, p.user_id from paid p
      join team t on t.payee = p.user_id and p.day between t."startsOn" and t."endsOn"
      join credited c on c.user_id = t.member and c.work_day = p.day and (c.kept_in is null or c.kept_in > p.since)
      where p.side = 'team' and (p.role is null or p.role = ${records.kind === 'load' ? sql`c.credit_role` : sql`t."jobRole"`})
    ) standing group by source_id`.execute(db)
  return new Map(rows.rows.map(({ recordId, people }) => [recordId, people]))
}

/**
 * `credited`: who is credited with the records now, and who was when days of the period's corrections were paid. `paid`: the
 * lines for teams and the corrections of the period that such a credit decides. A correction stands on what was credited since
 * the one before it.
 */
function stepsOf({ ventureId, from, to, versions, correctedDays }: Judged, { kind, ids, metrics }: Records) {
  const these = sql`venture_id = ${ventureId} and source_kind = ${kind} and source_id = any (${[...ids]}::uuid[])`
  const rules = countingRules(versions, kind, metrics)
  return sql`rules as (
      select distinct "planId" as plan_id, "ruleKey" as rule_key, side, role
      from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as r ("planId" uuid, "ruleKey" text, side text, role text)
    ), credited as materialized (
      select source_id, user_id, work_day, credit_role, null::bigint as kept_in from incentives.credits where ${these}
      union all
      select source_id, user_id, work_day, credit_role, turn from incentives.kept_credits
      where ${these} and work_day = any (${[...correctedDays]}::date[])
    ), paid as (
      select l.user_id, l.day, r.side, r.role, null::bigint as since from incentives.lines l join rules r using (plan_id, rule_key)
      where l.venture_id = ${ventureId} and l.day between ${from}::date and ${to}::date and r.side = 'team'
        and l.day = any (array(select work_day from credited))
      union all
      select a.user_id, a.work_day, r.side, r.role, coalesce((select max(b.turn) from incentives.adjustments b
        where b.venture_id = a.venture_id and b.user_id = a.user_id and b.plan_id = a.plan_id and b.rule_key = a.rule_key
          and b.work_day = a.work_day and b.kind = 'RECOMPUTE' and b.booked_on < ${from}::date), 0)
      from incentives.adjustments a join rules r using (plan_id, rule_key)
      where a.venture_id = ${ventureId} and a.booked_on between ${from}::date and ${to}::date
        and a.work_day = any (array(select work_day from credited))
    )`
}

/** The teams of whoever is paid for one, on the days for which they are. */
async function teamsPaid(db: Reads, judged: Judged, steps: RawBuilder<unknown>): Promise<readonly TeamMember[]> {
  const found = await sql<{ payee: UserId; first: Day; last: Day }>`
    with ${steps} select user_id as payee, min(day) as first, max(day) as last from paid where side = 'team' group by user_id
    order by first`.execute(db)
  const [earliest] = found.rows
  if (!earliest) return []
  const to = found.rows.reduce((latest, { last }) => (last > latest ? last : latest), earliest.last)
  return teamsOf(
    db,
    judged,
    { from: earliest.first, to },
    found.rows.map(({ payee }) => payee),
  )
}
