import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Office } from './roster.ts'

/** An office by id; whether it is open is the caller's to judge. */
export async function officeToWorkIn(tx: Tx, ventureId: VentureId, officeId: string): Promise<Office> {
  const office = await tx
    .selectFrom('ventures.offices')
    .select(['name', 'closed_at'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', officeId)
    .executeTakeFirst()
  if (!office) return refuse('refused', 'office.unknown', 'This venture has no such office.', { field: 'officeId' })
  return { name: office.name, isOpen: office.closed_at === null }
}

type Superior = { readonly email: string; readonly isMember: boolean; readonly isBelow: boolean }

/** The address of whom somebody is to report to: a member on the first day, and on no day of theirs below that person. */
export async function superiorOf(
  tx: Tx,
  ventureId: VentureId,
  superiorId: string,
  below: { readonly userId: string; readonly startsOn: Day; readonly endsOn: Day | null },
): Promise<string> {
  if (superiorId === below.userId)
    refuse('refused', 'membership.own_superior', 'Nobody reports to themselves. Choose somebody else.', FIELD)
  const found = await sql<Superior>`
    with recursive chain (user_id, during) as (
      select m.user_id, m.during * daterange(${below.startsOn}, ${below.endsOn}, '[]') from ventures.memberships m
      where m.venture_id = ${ventureId} and m.reports_to = ${below.userId}
        and m.during && daterange(${below.startsOn}, ${below.endsOn}, '[]')
      union
      select m.user_id, m.during * c.during from chain c
      join ventures.memberships m on m.venture_id = ${ventureId} and m.reports_to = c.user_id and m.during && c.during
    )
    select a.email, exists (select from chain c where c.user_id = a.user_id) as "isBelow",
      exists (select from ventures.memberships m where m.venture_id = a.venture_id and m.user_id = a.user_id
        and m.during @> ${below.startsOn}::date) as "isMember"
    from ventures.addressed_people_facts a where a.venture_id = ${ventureId} and a.user_id = ${superiorId}`.execute(tx)
  const [superior] = found.rows
  if (!superior?.isMember)
    return refuse(
      'refused',
      'membership.superior_unknown',
      `Whom they report to does not work here on ${below.startsOn}.`,
      FIELD,
    )
  if (superior.isBelow)
    refuse('refused', 'membership.circle', 'Whom they would report to reports to them. Choose somebody above.', FIELD)
  return superior.email
}

/** Whether somebody is one of these people, or on any of the days reports to one of them at any depth. */
export async function isUnder(
  tx: Tx,
  ventureId: VentureId,
  { userId, startsOn, endsOn }: { readonly userId: string; readonly startsOn: Day; readonly endsOn: Day | null },
  people: readonly UserId[],
): Promise<boolean> {
  const found = await sql<{ isUnder: boolean }>`
    with recursive above (user_id, during) as (
      select ${userId}::uuid, daterange(${startsOn}, ${endsOn}, '[]')
      union
      select m.reports_to, m.during * a.during from above a
      join ventures.memberships m on m.venture_id = ${ventureId} and m.user_id = a.user_id and m.during && a.during
      where m.reports_to is not null
    )
    select exists (select from above where user_id = any (${[...people]}::uuid[])) as "isUnder"`.execute(tx)
  return found.rows[0]?.isUnder === true
}

const FIELD = { field: 'reportsTo' } as const
