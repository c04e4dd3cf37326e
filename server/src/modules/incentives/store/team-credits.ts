import { type RawBuilder, sql } from 'kysely'
import { eachMeasure } from './metric-days-from-credits.ts'
import type { TeamMember } from './teams.ts'

/**
 * The credits of each payee's team as if they were one person's: of a load one row per credit role with the sum of the
 * members' shares; of other work one row per record, under the job role that its member had on the day. A night of a hotel
 * belongs to everybody who answers for it: whole to each, and no more than whole to them all.
 */
export function teamCredits(teams: readonly TeamMember[], credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select t.payee as user_id, c.work_day, c.source_kind, c.source_id, r.credit_role,
      case c.source_kind when 'hotel_day' then max(c.share) else sum(c.share) end as share,
      array[${eachMeasure((measure) => sql`case c.source_kind when 'hotel_day' then max(${measure}) else sum(${measure}) end`)}] as measures, min(c.equipment) as equipment,
      (array_agg(c.customer_id))[1] as customer_id
    from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb)
      as t (payee uuid, member uuid, "startsOn" date, "endsOn" date, "jobRole" text)
    join ${credits} c on c.user_id = t.member and c.work_day between t."startsOn" and t."endsOn"
    cross join lateral (select case c.source_kind when 'load' then c.credit_role else coalesce(t."jobRole", '') end as credit_role) r
    group by t.payee, c.work_day, c.source_kind, c.source_id, r.credit_role
  )`
}
