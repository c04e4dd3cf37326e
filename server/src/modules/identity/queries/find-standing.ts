import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Found } from '../build-caller.ts'

/** A person and what they are in some ventures, found without a session of theirs. */
export type FoundStanding = Pick<Found, 'user' | 'ventures'> & { readonly isActive: boolean }
type Row = Found['user'] & { readonly isActive: boolean; readonly ventures: Found['ventures'] }

/** null when whoever looks may not see the person at all. */
export async function findStanding(
  db: Reads,
  personId: UserId,
  ventureIds: readonly VentureId[],
): Promise<FoundStanding | null> {
  const found = await sql<Row>`
    select u.id, u.name, u.email, u.group_role as "groupRole", u.zone, u.is_test as "isTest",
      u.deactivated_at is null as "isActive", coalesce((
        select jsonb_agg(jsonb_build_object('id', v.id, 'code', v.code, 'name', v.name, 'type', v.type, 'currency', v.currency,
          'zone', v.zone, 'weekStart', v.week_start, 'liveFrom', v.live_from, 'lastOpenedOn', null,
          'overrides', coalesce((
            select jsonb_agg(jsonb_build_object('permission', o.permission, 'role', o.role, 'allow', o.allow))
            from ventures.permission_facts o where o.venture_id = v.id), '[]'::jsonb),
          'memberships', coalesce((
            select jsonb_agg(jsonb_build_object('role', m.role, 'jobRole', m.job_role, 'officeId', m.office_id,
              'reportsTo', m.reports_to, 'startsOn', m.starts_on, 'endsOn', m.ends_on))
            from ventures.membership_facts m where m.venture_id = v.id and m.user_id = u.id and m.left_at is null), '[]'::jsonb)) order by v.name)
        from ventures.venture_facts v where v.id = any (${[...ventureIds]}::uuid[])), '[]'::jsonb) as ventures
    from identity.users u where u.id = ${personId}`.execute(db)
  const [row] = found.rows
  if (!row) return null
  const { ventures, isActive, ...user } = row
  return { user, ventures, isActive }
}
