import type { SearchHit } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { seesColleagues } from '../policy.ts'

type Row = { readonly ventureId: VentureId; readonly id: UserId; readonly name: string; readonly hasLeft: boolean }

export function mayFindPeople(caller: Caller, ventureId: VentureId): boolean {
  return seesColleagues(caller, ventureId)
}

/** Each once, whoever is still there by the venture in which they are. */
export async function findPeople(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  const ventures = caller.ventures.filter(({ id }) => caller.scope.includes(id) && seesColleagues(caller, id))
  if (ids.length === 0 || ventures.length === 0) return []
  const found = await sql<Row>`
    select distinct on (p.user_id) p.venture_id as "ventureId", p.user_id as id, p.name, m.user_id is null as "hasLeft"
    from unnest(${ventures.map(({ id }) => id)}::uuid[], ${ventures.map(({ today }) => today)}::date[]) v (id, today)
    join ventures.people_facts p on p.venture_id = v.id
    left join ventures.membership_facts m on m.venture_id = p.venture_id and m.user_id = p.user_id and m.during @> v.today
    where p.user_id = any (${[...ids]}::uuid[]) and not p.is_test
    order by p.user_id, m.user_id is null, p.venture_id`.execute(db)
  const names = new Map(ventures.map(({ id, name }) => [id, name]))
  return found.rows.map(({ ventureId, id, name, hasLeft }) => {
    const at = names.get(ventureId) ?? ''
    return { kind: 'person', id, ventureId, title: name, detail: hasLeft ? `Was at ${at}` : at }
  })
}
