import type { AwardFact } from '@holdfast/engine/gamification'
import type { CreditRole, LoadStatus } from '@holdfast/engine/freight'
import type { CallId, Day, Instant, LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { RecordedEvent } from '../../../platform/events.ts'

/** The facts, as they are now, of what the events were about. */
export async function factsOfEvents(db: Reads, ventureId: VentureId, events: readonly RecordedEvent[]): Promise<readonly AwardFact[]> {
  const of = (area: string) => [...new Set(events.filter((event) => event.type.startsWith(area)).map((event) => event.subjectId))]
  const opened = new Map(events.filter((event) => event.type === 'identity.day_opened').map((event) => [`${event.subjectId} ${event.facts['day']}`, dayFact(ventureId, event)]))
  return [...(await loadFacts(db, ventureId, of('freight.'))), ...(await callFacts(db, ventureId, of('bpo.'))), ...opened.values()]
}

/** The same for awards that exist already. An opened day is its own fact and never changes. */
export async function factsOfSubjects(
  db: Reads,
  ventureId: VentureId,
  awards: readonly { readonly trigger: string; readonly subjectId: string; readonly userId: UserId | null; readonly factDay: Day | null; readonly key: string }[],
): Promise<readonly AwardFact[]> {
  const of = (trigger: string) => awards.filter((award) => award.trigger === trigger).map((award) => award.subjectId)
  const days = await openedDays(db, ventureId, awards.filter((award) => award.trigger === 'FIRST_DAILY_LOGIN').map((award) => award.subjectId))
  const wanted = new Set(awards.map((award) => award.key))
  return [
    ...(await loadFacts(db, ventureId, of('LOAD_COMPLETED'))),
    ...(await callFacts(db, ventureId, of('BPO_CALL_COMPLETED'))),
    ...days.filter((fact) => fact.kind === 'day_opened' && wanted.has(`first_login_${fact.userId}_${fact.day}_${ventureId}`)),
  ]
}

function dayFact(ventureId: VentureId, event: Pick<RecordedEvent, 'subjectId' | 'facts' | 'at'>): AwardFact {
  return { kind: 'day_opened', userId: event.subjectId as UserId, ventureId, day: event.facts['day'] as Day, at: event.at }
}

async function openedDays(db: Reads, ventureId: VentureId, people: readonly string[]): Promise<readonly AwardFact[]> {
  if (people.length === 0) return []
  const events = await db
    .selectFrom('platform.events')
    .select(['subject_id', 'facts', 'at'])
    .where('venture_id', '=', ventureId)
    .where('type', '=', 'identity.day_opened')
    .where('subject_id', 'in', [...people])
    .execute()
  return events.map((event) => dayFact(ventureId, { subjectId: event.subject_id, facts: event.facts as Record<string, unknown>, at: event.at as Instant }))
}

type LoadRow = { id: LoadId; status: LoadStatus | null; delivered_at: Instant | null; delivered_on: Day | null; delivered_by: UserId | null; credits: { role: CreditRole; userId: UserId; share: string }[] }

/** A load that is void, a test or gone from the facts calls for nothing. */
async function loadFacts(db: Reads, ventureId: VentureId, ids: readonly string[]): Promise<readonly AwardFact[]> {
  if (ids.length === 0) return []
  const found = await sql<LoadRow>`
    select g.id, l.status, l.delivered_at, l.delivered_on, l.delivered_by,
      coalesce((select jsonb_agg(jsonb_build_object('role', c.role, 'userId', c.user_id, 'share', c.share::text)) from freight.load_credit_facts c
        where c.venture_id = ${ventureId} and c.load_id = g.id), '[]'::jsonb) as credits
    from unnest(${ids}::uuid[]) g (id) left join freight.load_facts l on l.venture_id = ${ventureId} and l.id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'load',
    id: row.id,
    status: row.status ?? 'OPEN',
    deliveredAt: row.delivered_at,
    deliveredOn: row.delivered_on,
    deliveredBy: row.delivered_by,
    credits: row.credits,
    isTest: false,
    voidedAt: null,
  }))
}

type CallRow = { id: CallId; direction: 'INBOUND' | 'OUTBOUND' | null; started_on: Day | null; ended_at: Instant | null; answered: boolean | null; user_id: UserId | null }

async function callFacts(db: Reads, ventureId: VentureId, ids: readonly string[]): Promise<readonly AwardFact[]> {
  if (ids.length === 0) return []
  const found = await sql<CallRow>`
    select g.id, c.direction, c.started_on, c.ended_at, c.answered, c.user_id
    from unnest(${ids}::uuid[]) g (id) left join bpo.call_facts c on c.venture_id = ${ventureId} and c.id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'call',
    id: row.id,
    direction: row.direction ?? 'OUTBOUND',
    startedOn: (row.started_on ?? '') as Day,
    endedAt: row.ended_at,
    answered: row.answered,
    agentUserId: row.user_id ?? ('' as UserId),
    isTest: false,
    voidedAt: null,
  }))
}
