import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** An entry that does not fit what is sealed, with the block that names it, if any. */
export type Stray = {
  readonly chain: string | null
  readonly name: string | null
  readonly id: string
  readonly block: number | null
}

/** Enough to look into; the rest is told by the first ones. */
const MOST = 100
/** An entry is kept within a minute of its id and sealed seconds later. */
const LATE = sql`interval '10 minutes'`

/** Entries that a block or the waiting list names and that are gone. */
export function goneEntries(db: Reads, ventureId: string | undefined): Promise<readonly Stray[]> {
  return strays(
    db,
    ventureId,
    sql`
    select n.chain, n.id, n.block from (
      select b.venture_id as chain, x.id, b.number as block from identity.audit_blocks b, unnest(b.entries) x (id)
      union all select venture_id, id, null from identity.audit_unsealed) n
    where not exists (select from identity.audit_log e where e.id = n.id)`,
  )
}

/** Entries that neither a block nor the waiting list names. */
export function unknownEntries(db: Reads, ventureId: string | undefined): Promise<readonly Stray[]> {
  return strays(
    db,
    ventureId,
    sql`
    select e.venture_id as chain, e.id, null::int as block from identity.audit_log e
    where not exists (select from identity.audit_unsealed u where u.id = e.id)
      and not exists (select from (select unnest(entries) as id from identity.audit_blocks) s where s.id = e.id)`,
  )
}

/** Entries whose id is from long before the newest one that was sealed by then. */
export function backdatedEntries(db: Reads, ventureId: string | undefined): Promise<readonly Stray[]> {
  return strays(
    db,
    ventureId,
    sql`
    select n.chain, n.id, n.block from (
      select b.chain, x.id, b.block, b.newest from (
        select venture_id as chain, number as block, entries, max(${NEWEST_OF_BLOCK}) over (partition by venture_id
          order by number rows between unbounded preceding and 1 preceding) as newest
        from identity.audit_blocks) b, unnest(b.entries) x (id)
      union all
      select u.venture_id, u.id, null, (select max(${NEWEST_OF_BLOCK}) from identity.audit_blocks b
        where b.venture_id is not distinct from u.venture_id) from identity.audit_unsealed u) n
    where uuid_extract_version(n.id) is distinct from 7 or uuid_extract_timestamp(n.id) < n.newest - ${LATE}`,
  )
}

/** Of each chain whose entries wait too long, the oldest: sealing takes seconds, so that it stands still or is held up. */
export function longUnsealed(db: Reads, ventureId: string | undefined): Promise<readonly Stray[]> {
  return strays(
    db,
    ventureId,
    sql`
    select distinct on (u.venture_id) u.venture_id as chain, u.id, null::int as block from identity.audit_unsealed u
    where uuid_extract_timestamp(u.id) < now() - ${LATE} order by u.venture_id, u.id`,
  )
}

/** Entries stand in a block in the order of their ids. When it was sealed tells less: sealing may have stood still. */
const NEWEST_OF_BLOCK = sql`uuid_extract_timestamp(entries[cardinality(entries)])`

async function strays(
  db: Reads,
  ventureId: string | undefined,
  found: ReturnType<typeof sql>,
): Promise<readonly Stray[]> {
  const own = ventureId === undefined ? sql`` : sql`where f.chain = ${ventureId}::uuid`
  const { rows } = await sql<Stray>`
    select f.chain, v.name, f.id, f.block from (${found}) f
    left join ventures.venture_facts v on v.id = f.chain ${own} order by f.id limit ${MOST}`.execute(db)
  return rows
}

export async function countUnsealed(db: Reads, ventureId: string | undefined): Promise<number> {
  const own = ventureId === undefined ? sql`` : sql`where venture_id = ${ventureId}::uuid`
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from identity.audit_unsealed ${own}`.execute(db)
  return rows[0]?.waiting ?? 0
}
