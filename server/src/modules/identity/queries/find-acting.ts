import type { GroupRole } from '@holdfast/engine/access'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Found } from '../build-caller.ts'

type Acting = Omit<Found, 'impersonatedBy' | 'sessionUpdatedAt'>
type Row = Acting['user'] & { readonly venture: Acting['ventures'][number] }

/** A person and one venture, for work that runs without their session; null when either is not to be found. */
export async function findActing(db: Reads, personId: UserId, ventureId: VentureId): Promise<Acting | null> {
  const found = await sql<Row & { readonly groupRole: GroupRole | null }>`
    select u.id, u.name, u.email, u.group_role as "groupRole", u.zone, u.is_test as "isTest",
      jsonb_build_object('id', v.id, 'code', v.code, 'name', v.name, 'type', v.type, 'currency', v.currency,
        'zone', v.zone, 'weekStart', v.week_start, 'liveFrom', v.live_from, 'lastOpenedOn', null,
        'overrides', coalesce((
          select jsonb_agg(jsonb_build_object('permission', o.permission, 'role', o.role, 'allow', o.allow))
          from ventures.permission_facts o where o.venture_id = v.id), '[]'::jsonb),
        'memberships', coalesce((
          select jsonb_agg(jsonb_build_object('role', m.role, 'jobRole', m.job_role, 'officeId', m.office_id,
            'reportsTo', m.reports_to, 'startsOn', m.starts_on, 'endsOn', m.ends_on))
          from ventures.membership_facts m where m.venture_id = v.id and m.user_id = u.id), '[]'::jsonb)) as venture
    from identity.users u, ventures.venture_facts v
    where u.id = ${personId} and u.deactivated_at is null and v.id = ${ventureId}`.execute(db)
  const [row] = found.rows
  if (!row) return null
  const { venture, ...user } = row
  return { user, ventures: [venture] }
}
