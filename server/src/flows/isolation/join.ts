import type { AccessRole, GroupRole, JobRole } from '@holdfast/engine/access'
import type { Stage } from '../../testing/stage.ts'

export type Held = { readonly role: AccessRole; readonly jobRole: JobRole | null }
/** What became of a right, or of what proves who somebody is. */
export type Ending = 'past' | 'future' | 'deactivated' | 'signed out' | 'forged' | 'anonymous'

export async function addAccount(
  stage: Stage,
  name: string,
  email: string,
  groupRole: GroupRole | null = null,
): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    'insert into identity.users (name, email, group_role) values ($1, $2, $3) returning id',
    [name, email, groupRole],
  )
  return row?.id ?? ''
}

export async function placeIn(
  stage: Stage,
  ventureId: string,
  userId: string,
  { role, jobRole, office = null, reportsTo = null }: Held & { office?: string | null; reportsTo?: string | null },
  when?: Ending,
): Promise<void> {
  await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [ventureId, userId])
  if (office !== null)
    await stage.sql('insert into ventures.offices (venture_id, name) values ($1, $2) on conflict do nothing', [
      ventureId,
      office,
    ])
  const startsOn = when === 'future' ? '2026-07-01' : '2026-01-01'
  await stage.sql(
    `insert into ventures.memberships (venture_id, user_id, role, job_role, office_id, reports_to, starts_on, ends_on)
     values ($1, $2, $3, $4, (select id from ventures.offices where venture_id = $1 and name = $5), $6, $7, $8)`,
    [ventureId, userId, role, jobRole, office, reportsTo, startsOn, when === 'past' ? '2026-06-10' : null],
  )
}
