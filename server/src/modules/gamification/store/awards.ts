import type { PointEntry, Trigger, Wanted } from '@holdfast/engine/gamification'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type AwardRow = {
  readonly key: string
  readonly trigger: Trigger
  readonly subjectId: string
  readonly userId: UserId | null
  readonly points: number
  readonly isActive: boolean
  readonly factDay: Day | null
  readonly lastSeq: number
}

/** Makes the award rows that are missing and locks them all, in the order of their keys so that no two workers deadlock. */
export async function lockAwards(tx: Tx, ventureId: VentureId, wanted: readonly (Wanted & { readonly subjectId: string })[]): Promise<AwardRow[]> {
  const given = [...wanted].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, trigger, subjectId }) => ({ key, trigger, subject_id: subjectId }))
  await sql`insert into gamification.awards (venture_id, key, trigger, subject_id)
    select ${ventureId}, key, trigger, subject_id from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, trigger text, subject_id uuid)
    on conflict (venture_id, key) do nothing`.execute(tx)
  const rows = await tx
    .selectFrom('gamification.awards')
    .select(['key', 'trigger', 'subject_id', 'user_id', 'points', 'is_active', 'fact_day', 'last_seq'])
    .where('venture_id', '=', ventureId)
    .where('key', 'in', given.map((award) => award.key))
    .orderBy('key')
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    key: row.key,
    trigger: row.trigger as Trigger,
    subjectId: row.subject_id,
    userId: row.user_id as UserId | null,
    points: row.points,
    isActive: row.is_active,
    factDay: row.fact_day as Day | null,
    lastSeq: row.last_seq,
  }))
}

/** Awards of the same persons and days, whatever their cause. */
export async function subjectsOfDays(tx: Tx, ventureId: VentureId, wanted: readonly Wanted[]): Promise<{ key: string; trigger: Trigger; subjectId: string; userId: UserId | null; factDay: Day | null }[]> {
  const days = wanted.flatMap((award) => (award.userId && award.factDay ? [{ user_id: award.userId, day: award.factDay }] : []))
  const keys = wanted.map((award) => award.key)
  const found = await sql<{ key: string; trigger: Trigger; subject_id: string; user_id: UserId | null; fact_day: Day | null }>`
    with days as (
      select user_id, day from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d (user_id uuid, day date)
      union select user_id, fact_day from gamification.awards where venture_id = ${ventureId} and key = any (${keys}::text[]) and user_id is not null
    )
    select a.key, a.trigger, a.subject_id, a.user_id, a.fact_day from days d
    join gamification.awards a on a.venture_id = ${ventureId} and a.user_id = d.user_id and a.fact_day = d.day`.execute(tx)
  return found.rows.map((row) => ({ key: row.key, trigger: row.trigger, subjectId: row.subject_id, userId: row.user_id, factDay: row.fact_day }))
}

export type Booked = PointEntry & { readonly seq: number }

/** Writes what each changed award holds now and numbers its entries. */
export async function saveAwards(tx: Tx, ventureId: VentureId, rows: readonly AwardRow[], entries: readonly PointEntry[]): Promise<Booked[]> {
  const seqs = new Map(rows.map((row) => [row.key, row.lastSeq]))
  const booked = entries.map((entry) => {
    const seq = (seqs.get(entry.key) ?? 0) + 1
    seqs.set(entry.key, seq)
    return { ...entry, seq }
  })
  // The last entry of a key says what holds: an award, or, when it is a reversal, nothing.
  const now = new Map(booked.map((entry) => [entry.key, entry]))
  const given = [...now.values()].map((entry) => ({
    key: entry.key,
    user_id: entry.userId,
    points: Math.max(entry.points, 0),
    is_active: entry.points > 0,
    fact_day: entry.factDay,
    last_seq: entry.seq,
  }))
  await sql`update gamification.awards a set user_id = g.user_id, points = g.points, is_active = g.is_active, fact_day = g.fact_day, last_seq = g.last_seq
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, user_id uuid, points int, is_active boolean, fact_day date, last_seq int)
    where a.venture_id = ${ventureId} and a.key = g.key`.execute(tx)
  return booked
}

export async function appendEntries(tx: Tx, ventureId: VentureId, entries: readonly Booked[], at: Instant): Promise<void> {
  const given = entries.map((entry) => ({ key: entry.key, seq: entry.seq, user_id: entry.userId, points: entry.points, fact_day: entry.factDay }))
  await sql`insert into gamification.entries (venture_id, key, seq, user_id, points, fact_day, at)
    select ${ventureId}, key, seq, user_id, points, fact_day, ${at}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, seq int, user_id uuid, points int, fact_day date)`.execute(tx)
}
