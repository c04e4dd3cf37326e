import type { contract, Office, ParsedInput, Reply } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type OfficeRow, officeView } from '../office-view.ts'

type Endpoint = typeof contract.offices.listOffices

/** By venture and name, closed ones too: somebody may still work there. */
export async function listOffices(db: Reads, caller: Caller, _input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  return { items: (await officeRows(db, caller, sql``)).map((row) => officeView(caller, row)) }
}

/** Null for one outside the caller's ventures. */
export async function findOffice(db: Reads, caller: Caller, id: string): Promise<Office | null> {
  const [row] = await officeRows(db, caller, sql`and o.id = ${id}`)
  return row ? officeView(caller, row) : null
}

/** Who is a member today counts, by the venture's own day; a closed account works nowhere. */
async function officeRows(db: Reads, caller: Caller, narrowed: RawBuilder<unknown>): Promise<readonly OfficeRow[]> {
  const ventures = caller.ventures.filter((venture) => caller.scope.includes(venture.id))
  const rows = await sql<OfficeRow>`
    select o.id, o.venture_id as "ventureId", o.name, o.closed_at is null as "isOpen", (
      select count(*)::int from ventures.memberships m
      join ventures.people_facts p on p.venture_id = m.venture_id and p.user_id = m.user_id
      where m.venture_id = o.venture_id and m.office_id = o.id and m.during @> v.today
        and (p.deactivated_on is null or p.deactivated_on >= v.today)) as people
    from unnest(${ventures.map(({ id }) => id)}::uuid[], ${ventures.map(({ today }) => today)}::date[], ${ventures.map(({ name }) => name)}::text[])
      v (id, today, name)
    join ventures.offices o on o.venture_id = v.id ${narrowed}
    order by v.name, v.id, o.name`.execute(db)
  return rows.rows
}
