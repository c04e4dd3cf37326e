import type { QuickLink } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { mayEditLinks } from '../navigation/link-policy.ts'

/** Links that a person sees, in order; a pin under a venture that they left waits there until they come back. */
export async function quickLinkRows(db: Reads, caller: Caller, which: RawBuilder<unknown>): Promise<QuickLink[]> {
  const inScope = sql`l.venture_id = any (${[...caller.scope]}::uuid[])`
  const { rows } = await sql<Omit<QuickLink, 'can'>>`
    select l.id, l.kind, l.venture_id as "ventureId", l.label, l.url, l.position
    from ventures.quick_links l left join ventures.ventures v on v.id = l.venture_id
    where (l.kind = 'GLOBAL' or (l.kind = 'VENTURE' and ${inScope})
      or (l.kind = 'PERSONAL' and l.person_id = ${personOf(caller)} and (l.venture_id is null or ${inScope})))
      and ${which}
    order by l.kind <> 'GLOBAL', l.kind <> 'VENTURE', v.name nulls first, l.venture_id, l.position, l.id`.execute(db)
  return rows.map((row) => ({ ...row, can: { edit: mayEditLinks(caller, row) } }))
}

export async function quickLinkOf(db: Reads, caller: Caller, id: string): Promise<QuickLink> {
  const [link] = await quickLinkRows(db, caller, sql`l.id = ${id}`)
  return link ?? refuse('not_found', 'link.unknown', 'There is no such link. Somebody may have taken it away.')
}
