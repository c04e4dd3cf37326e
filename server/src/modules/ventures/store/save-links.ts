import type { QuickLink } from '@holdfast/contract'
import type { Instant, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { LinkGroup } from '../navigation/link-policy.ts'

/** Links that stand in one order: of the group, of a venture, or of a person under a venture or above them all. */
export type Group = LinkGroup & { readonly personId: UserId | null }

/** Whoever adds, moves or takes away in a group waits for the one before; answers with its links in order. */
export async function holdLinks(tx: Tx, group: Group): Promise<readonly string[]> {
  const name = `${group.kind} ${group.ventureId} ${group.personId}`
  await sql`select pg_advisory_xact_lock(hashtext('quick links'), hashtext(${name}))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select l.id from ventures.quick_links l where ${ofGroup(group)} order by l.position, l.id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function insertLink(
  tx: Tx,
  group: Group,
  link: Pick<QuickLink, 'label' | 'url' | 'position'>,
  by: { readonly id: UserId; readonly at: Instant },
): Promise<string> {
  const { id } = await tx
    .insertInto('ventures.quick_links')
    .values({
      kind: group.kind,
      venture_id: group.ventureId,
      person_id: group.personId,
      ...link,
      created_by: by.id,
      created_at: by.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveLink(tx: Tx, id: string, { label, url }: Pick<QuickLink, 'label' | 'url'>): Promise<void> {
  await tx.updateTable('ventures.quick_links').set({ label, url }).where('id', '=', id).execute()
}

/** From 0, without a gap. */
export async function orderLinks(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    update ventures.quick_links l set position = o.place - 1
    from unnest(${[...ids]}::uuid[]) with ordinality o (id, place)
    where l.id = o.id and l.position <> o.place - 1`.execute(tx)
}

export async function deleteLink(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('ventures.quick_links').where('id', '=', id).execute()
}

function ofGroup({ kind, ventureId, personId }: Group): RawBuilder<unknown> {
  return sql`l.kind = ${kind} and l.venture_id is not distinct from ${ventureId}::uuid
    and l.person_id is not distinct from ${personId}::uuid`
}
