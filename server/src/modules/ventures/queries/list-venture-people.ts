import type { contract, ParsedInput, Reply, VenturePerson } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireInScope, seesColleagues } from '../policy.ts'

type Row = Omit<VenturePerson, 'reportsTo'> & {
  readonly superior_id: string | null
  readonly superior_name: string | null
}

/** Who works in the venture on a day, its own today unless one is named. */
export async function listVenturePeople(
  db: Reads,
  caller: Caller,
  input: ParsedInput<typeof contract.ventures.listVenturePeople>,
): Promise<Reply<typeof contract.ventures.listVenturePeople>> {
  const venture = requireInScope(caller, input.id)
  const only = seesColleagues(caller, venture.id) ? null : personOf(caller)
  const people = await sql<Row>`
    select u.id, u.name, m.role, m.job_role as "jobRole", o.name as office, m.starts_on as since,
      s.id as superior_id, s.name as superior_name
    from ventures.memberships m
    join identity.person_facts u on u.id = m.user_id
    left join ventures.offices o on o.venture_id = m.venture_id and o.id = m.office_id
    left join identity.person_facts s on s.id = m.reports_to
    where m.venture_id = ${venture.id} and m.during @> ${input.on ?? venture.today}::date
      and (u.deactivated_on is null or u.deactivated_on >= ${input.on ?? venture.today}::date)
      and (${only}::uuid is null or m.user_id = ${only}::uuid)
    order by u.name, u.id`.execute(db)
  return {
    items: people.rows.map(({ superior_id, superior_name, ...person }) => ({
      ...person,
      reportsTo: superiorOf(superior_id, superior_name),
    })),
  }
}

function superiorOf(id: string | null, name: string | null): VenturePerson['reportsTo'] {
  return id !== null && name !== null ? { id, name } : null
}
