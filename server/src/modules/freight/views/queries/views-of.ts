import type { SavedView } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** The saved views of these ventures that a person sees, their own first, each by name. */
export async function viewsOf(
  db: Reads,
  ventureIds: readonly VentureId[],
  me: UserId,
  which: RawBuilder<unknown> = sql``,
): Promise<readonly SavedView[]> {
  const found = await sql<SavedView>`
    select v.id, v.venture_id as "ventureId", v.name, v.is_shared as "isShared", v.filters,
      (select json_build_object('id', u.id, 'name', u.name) from identity.person_facts u where u.id = v.owner_id) as owner,
      json_build_object('edit', v.owner_id = ${me}) as can
    from freight.saved_views v
    where v.venture_id = any (${[...ventureIds]}::uuid[]) and (v.owner_id = ${me} or v.is_shared) ${which}
    order by v.owner_id <> ${me}, lower(v.name), v.id limit 200`.execute(db)
  return found.rows
}
