import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CustomerFound } from '../customer-items.ts'

type Row = {
  readonly id: string
  readonly name: string | null
  readonly last_delivered_on: Day
  readonly dormant_on: Day
  readonly noticed_at: Instant
  readonly is_dormant: boolean
}

/** The customers as they are now, each by the last stretch that was noted of it. */
export async function customerNews(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly CustomerFound[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select g.id, f.name, f.last_delivered_on, f.dormant_on, f.noticed_at, f.is_dormant
    from unnest(${[...ids]}::uuid[]) as g (id)
    left join lateral (select * from freight.dormant_customer_facts f
      where f.venture_id = ${ventureId} and f.customer_id = g.id order by f.last_delivered_on desc limit 1) f on true`.execute(
    db,
  )
  return rows.map(({ id, name, ...row }) => ({
    id,
    news:
      name === null
        ? null
        : {
            id,
            name,
            lastDeliveredOn: row.last_delivered_on,
            dormantOn: row.dormant_on,
            noticedAt: row.noticed_at,
            isDormant: row.is_dormant,
          },
  }))
}

/** Of whom the venture's briefing has told, by key and id; `ids` null: of everybody. */
export async function customersInBriefing(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('briefing.items')
    .select(['key', 'subject_id'])
    .where('venture_id', '=', ventureId)
    .where('subject_kind', '=', 'customer')
    .$if(ids !== null, (query) => query.where('subject_id', '=', sql<string>`any (${[...(ids ?? [])]}::uuid[])`))
    .execute()
  return new Map(rows.map(({ key, subject_id }) => [key, subject_id]))
}

export async function zoneOf(db: Reads, ventureId: VentureId): Promise<string> {
  const { rows } = await sql<{ zone: string }>`
    select zone from ventures.venture_facts where id = ${ventureId}`.execute(db)
  return rows[0]?.zone ?? 'UTC'
}
