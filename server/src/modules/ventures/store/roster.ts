import type { DatedMembership, GroupRole } from '@holdfast/engine/access'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads, Tx } from '../../../platform/db/tx.ts'

export type RosterPerson = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly isTest: boolean
  readonly groupRole: GroupRole | null
  /** Of the account: closed since; null: open. */
  readonly deactivatedOn: Day | null
  readonly memberships: readonly DatedMembership[]
}

/** People of a venture by address. */
export type Roster = ReadonlyMap<string, RosterPerson>

/** Memberships are changed by one writer at a time: each looks at what somebody is on the days around. */
export async function takeMembersLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('members'), hashtext(${ventureId}))`.execute(tx)
}

/** Everybody who ever belonged to a venture, or only those with these addresses, and all that they ever were there. */
export async function rosterOf(
  db: Reads,
  ventureId: VentureId,
  emails: readonly string[] | null = null,
): Promise<Roster> {
  const named = emails === null ? sql`` : sql`and a.email = any (${emails}::text[])`
  return new Map((await rosterPeople(db, ventureId, named)).map((person) => [person.email, person]))
}

/** One of them; null for whoever never belonged to the venture. */
export async function memberOf(db: Reads, ventureId: VentureId, userId: string): Promise<RosterPerson | null> {
  const [person] = await rosterPeople(db, ventureId, sql`and a.user_id = ${userId}`)
  return person ?? null
}

async function rosterPeople(
  db: Reads,
  ventureId: VentureId,
  narrowed: RawBuilder<unknown>,
): Promise<readonly RosterPerson[]> {
  const people = await sql<RosterPerson>`
    select a.user_id as id, a.name, a.email, a.is_test as "isTest", a.group_role as "groupRole",
      a.deactivated_on as "deactivatedOn", coalesce((
      select json_agg(json_build_object('role', m.role, 'jobRole', m.job_role, 'office', o.name, 'reportsTo', s.email,
        'startsOn', m.starts_on, 'endsOn', m.ends_on) order by m.starts_on)
      from ventures.memberships m
      left join ventures.offices o on o.venture_id = m.venture_id and o.id = m.office_id
      left join ventures.addressed_people_facts s on s.venture_id = m.venture_id and s.user_id = m.reports_to
      where m.venture_id = a.venture_id and m.user_id = a.user_id), '[]') as memberships
    from ventures.addressed_people_facts a
    where a.venture_id = ${ventureId} ${narrowed}`.execute(db)
  return people.rows
}

export type Office = { readonly name: string; readonly isOpen: boolean }

/** By name in lower case: files write names in any case. */
export async function officesOf(db: Reads, ventureId: VentureId): Promise<ReadonlyMap<string, Office>> {
  const offices = await db
    .selectFrom('ventures.offices')
    .select(['name', 'closed_at'])
    .where('venture_id', '=', ventureId)
    .execute()
  return new Map(offices.map(({ name, closed_at }) => [name.toLowerCase(), { name, isOpen: closed_at === null }]))
}
