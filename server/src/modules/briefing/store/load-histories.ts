import type { FreightEvent } from '@holdfast/engine/freight'
import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PastEvent } from '../standing-items.ts'
import { TOLD_EVENTS } from '../told-events.ts'

type Recorded = { readonly id: string; readonly at: Instant; readonly event: FreightEvent }

/** What happened to each of these loads, oldest first: a load is changed under its row lock, so ids are in order. */
export async function loadHistories(
  tx: Tx,
  ventureId: VentureId,
  loadIds: readonly string[],
): Promise<readonly (readonly PastEvent[])[]> {
  if (loadIds.length === 0) return []
  const recorded = [...(await single(tx, ventureId, loadIds)), ...(await imported(tx, ventureId, loadIds))]
  const past = recorded.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ event, at }) => ({ event, at }))
  return [...Map.groupBy(past, ({ event }) => event.subjectId).values()]
}

async function single(tx: Tx, ventureId: VentureId, loadIds: readonly string[]): Promise<readonly Recorded[]> {
  const rows = await tx
    .selectFrom('platform.events')
    .select(['id', 'type', 'subject_id', 'days', 'facts', 'at'])
    .where('venture_id', '=', ventureId)
    .where('subject_id', '=', sql<string>`any (${loadIds}::uuid[])`)
    .where('type', 'in', [...TOLD_EVENTS])
    .execute()
  return rows.map(({ id, type, subject_id: subjectId, days, facts, at }) => ({
    id,
    // The facts are read back as the engine wrote them.
    event: { type, subjectId, days, facts: facts as object } as FreightEvent,
    at,
  }))
}

/** Each import's event is taken apart once, however many of its loads are asked for. */
async function imported(tx: Tx, ventureId: VentureId, loadIds: readonly string[]): Promise<readonly Recorded[]> {
  const { rows } = await sql<Recorded>`
    select e.id, e.at, t.event from platform.events e
    cross join lateral jsonb_array_elements(e.facts -> 'told') as t (event)
    where e.venture_id = ${ventureId} and t.event ->> 'subjectId' = any (${loadIds}::text[])
      and e.id = any (array(select distinct event_id from briefing.import_tellings
        where venture_id = ${ventureId} and load_id = any (${loadIds}::uuid[])))`.execute(tx)
  return rows
}
