import type { Membership } from '@holdfast/engine/incentives'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

/** What decides which rules of a venture a person can be paid by, and what of their work is credited in a period. */
export type Payee = {
  readonly userId: UserId
  readonly name: string
  readonly deactivatedOn: Day | null
  /** None of a person who is a test. */
  readonly memberships: readonly Membership[]
  /** "loads_margin SALES", or "bpo_dials " for work of no role: measured in the period. */
  readonly credited: ReadonlySet<string>
  /** Somebody reported to them on a day of the period. */
  readonly hasTeam: boolean
}

type Row = {
  readonly user_id: UserId
  readonly name: string
  readonly deactivated_on: Day | null
  readonly memberships: Membership[]
  readonly credited: string[]
  readonly has_team: boolean
}

/** Whoever never belonged to the venture is left out. */
export async function loadPayees(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
): Promise<readonly Payee[]> {
  const rows = await sql<Row>`
    select p.user_id, p.name, p.deactivated_on,
      coalesce((select json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on, 'jobRole', m.job_role, 'accessRole', m.role)
          order by m.starts_on)
        from ventures.membership_facts m where m.venture_id = p.venture_id and m.user_id = p.user_id and not p.is_test), '[]') as memberships,
      array(select distinct d.metric_key || ' ' || d.credit_role from incentives.metric_days d
        where d.venture_id = p.venture_id and d.user_id = p.user_id and d.work_day between ${from}::date and ${to}::date and d.row_count > 0) as credited,
      exists (select from ventures.membership_facts m where m.venture_id = p.venture_id and m.reports_to = p.user_id
        and m.during && daterange(${from}::date, ${to}::date, '[]')) as has_team
    from ventures.people_facts p
    where p.venture_id = ${ventureId} and p.user_id = any (${[...people]}::uuid[])
    order by p.name, p.user_id`.execute(db)
  return rows.rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    deactivatedOn: row.deactivated_on,
    memberships: row.memberships,
    credited: new Set(row.credited),
    hasTeam: row.has_team,
  }))
}

/** The job role held on a day; null: none, or no membership. */
export function jobRoleOn({ memberships }: Pick<Payee, 'memberships'>, day: Day): string | null {
  return memberships.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day)?.jobRole ?? null
}
