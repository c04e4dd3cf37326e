import type { BusinessEvent, Day, Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from './caller.ts'
import type { Tx } from './db/tx.ts'

/** An event as it was recorded, read back by the listeners. */
export type RecordedEvent = {
  readonly id: string
  readonly ventureId: string
  readonly type: string
  readonly subjectId: string
  readonly actorId: string | null
  readonly days: readonly Day[]
  readonly facts: Record<string, unknown>
  readonly at: Instant
}

/** Which consequences an event type has: areas recomputed by day, and listeners that act on each event. */
export type Consequences = {
  readonly areasOf: (eventType: string) => readonly string[]
  readonly listenersOf: (eventType: string) => readonly string[]
}

type Pending = { readonly ventureId: string; readonly caller: Caller; readonly event: BusinessEvent }
const outbox = new WeakMap<Tx, Pending[]>()

/** Notes what happened. The runner records it with its jobs and marks just before the commit, in the same transaction. */
export function publish(tx: Tx, caller: Caller, ventureId: string, events: readonly BusinessEvent[]): void {
  const pending = outbox.get(tx) ?? []
  pending.push(...events.map((event) => ({ ventureId, caller, event })))
  outbox.set(tx, pending)
}

export type Flushed = { readonly ventureId: string; readonly eventId: string; readonly type: string }

/** The venture of the first event noted so far. */
export function ventureOfEvents(tx: Tx): string | null {
  return outbox.get(tx)?.[0]?.ventureId ?? null
}

/** Writes the noted events and the days they make dirty in one statement, with `besides` as a part of it. */
export async function flushEvents(
  tx: Tx,
  consequences: Consequences,
  besides: RawBuilder<unknown> | null = null,
): Promise<Flushed[]> {
  const pending = outbox.get(tx) ?? []
  outbox.delete(tx)
  if (pending.length === 0) {
    if (besides) await besides.execute(tx)
    return []
  }
  const rows = pending.map(({ ventureId, caller, event }, position) => ({
    position,
    venture_id: ventureId,
    type: event.type,
    subject_id: event.subjectId,
    actor_id: caller.impersonatedBy ?? caller.person?.id ?? null,
    effective_id: caller.person?.id ?? null,
    days: event.days,
    areas: consequences.areasOf(event.type),
    facts: event.facts,
    at: caller.now,
    request_id: caller.requestId,
  }))
  const recorded = await sql<{ venture_id: string; event_id: string; type: string }>`
    with given as materialized (
      select uuidv7() as id, g.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as g (position int, venture_id uuid, type text, subject_id uuid, actor_id uuid, effective_id uuid, days date[], areas text[], facts jsonb, at timestamptz, request_id text)
    ), recorded as (
      insert into platform.events (venture_id, id, type, subject_id, actor_id, effective_id, days, facts, at, request_id)
      select venture_id, id, type, subject_id, actor_id, effective_id, days, facts, at, request_id from given order by position
    ), marked as (
      insert into platform.dirty_days (venture_id, area, day, event_id)
      select venture_id, area, day, id from given, unnest(areas) area, unnest(days) day
    )${besides ? sql`, done_besides as (${besides})` : sql``}
    select venture_id, id as event_id, type from given order by position`.execute(tx)
  return recorded.rows.map((row) => ({ ventureId: row.venture_id, eventId: row.event_id, type: row.type }))
}

/** Reads recorded events back, oldest first. */
export async function readEvents(
  tx: Tx,
  ventureIds: readonly string[],
  eventIds: readonly string[],
): Promise<RecordedEvent[]> {
  const rows = await tx
    .selectFrom('platform.events')
    .select(['id', 'venture_id', 'type', 'subject_id', 'actor_id', 'days', 'facts', 'at'])
    .where('venture_id', 'in', [...ventureIds])
    .where('id', 'in', [...eventIds])
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    ventureId: row.venture_id,
    type: row.type,
    subjectId: row.subject_id,
    actorId: row.actor_id,
    days: row.days as Day[],
    facts: row.facts as Record<string, unknown>,
    at: row.at as Instant,
  }))
}
