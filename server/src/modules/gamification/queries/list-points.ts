import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, type Instant, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, may, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { reportsBelow } from '../../ventures/index.ts'
import { labelOf } from '../labels.ts'

type Endpoint = typeof contract.gamification.listPoints
type Row = { id: string; venture_id: string; trigger: string; points: number; fact_day: Day; at: Instant; subject_id: string }

/** Newest first. A colleague sees the leaderboard and not where somebody's points come from. */
export async function listPoints(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const userId = input.userId ?? personOf(caller)
  const ventures = await venturesToSee(db, caller, userId)
  if (ventures.length === 0 && userId !== caller.person?.id) refuse('not_found', 'person.not_found', 'There is no such person for you.')
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? null
  const rows = await entries(db, ventures, userId, after, input.limit + 1)
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  const hasMore = rows.length > input.limit
  return {
    items: page.map((row) => ({
      id: row.id,
      ventureId: row.venture_id,
      trigger: row.trigger,
      label: labelOf(row.trigger),
      points: row.points,
      day: row.fact_day,
      at: row.at,
      isReversal: row.points < 0,
      subjectId: row.subject_id,
    })),
    nextCursor: hasMore && last ? encodeCursor(input, [last.id]) : null,
    hasMore,
    balance: await balance(db, ventures, userId),
  }
}

async function venturesToSee(db: Reads, caller: Caller, userId: string): Promise<string[]> {
  const seen: string[] = []
  for (const ventureId of caller.scope) {
    const self = userId === caller.person?.id
    const today = caller.ventures.find((venture) => venture.id === ventureId)?.today
    const reportsToMe = !self && caller.person !== null && today !== undefined && (await reportsBelow(db, ventureId, caller.person.id, today)).some((below) => below === userId)
    if (may(caller, 'gamification.read_person', ventureId, { self, reportsToMe })) seen.push(ventureId)
  }
  return seen
}

async function entries(db: Reads, ventures: readonly string[], userId: string, after: string | null, limit: number): Promise<Row[]> {
  const found = await sql<Row>`
    select e.id, e.venture_id, a.trigger, e.points, e.fact_day, e.at, a.subject_id
    from unnest(${ventures}::uuid[]) v (id)
    cross join lateral (
      select * from gamification.entries e where e.venture_id = v.id and e.user_id = ${userId} and (${after}::uuid is null or e.id < ${after}::uuid)
      order by e.id desc limit ${limit}) e
    join gamification.awards a on a.venture_id = e.venture_id and a.key = e.key
    order by e.id desc limit ${limit}`.execute(db)
  return found.rows
}

async function balance(db: Reads, ventures: readonly string[], userId: string): Promise<number> {
  const found = await sql<{ points: number }>`
    select coalesce(sum(points), 0)::int as points from gamification.entries where venture_id = any (${ventures}::uuid[]) and user_id = ${userId}`.execute(db)
  return found.rows[0]?.points ?? 0
}
