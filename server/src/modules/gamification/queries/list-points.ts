import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, type Instant, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../platform/http/page.ts'
import { peopleNames } from '../../ventures/index.ts'
import { labelOf } from '../labels.ts'
import { causesOf } from './causes.ts'
import { venturesToSee } from './ventures-to-see.ts'

type Endpoint = typeof contract.gamification.listPoints
type Row = {
  readonly id: string
  readonly venture_id: string
  readonly trigger: string
  readonly points: number
  readonly fact_day: Day
  readonly at: Instant
  readonly subject_id: string
}

/** Newest first. A colleague sees the leaderboard and not where somebody's points come from. */
export async function listPoints(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const userId = (input.userId ?? personOf(caller)) as UserId
  const ventures = await venturesToSee(db, caller, userId)
  if (ventures.length === 0 && userId !== caller.person?.id)
    refuse('not_found', 'person.not_found', 'There is no such person for you.')
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? null
  const rows = await entriesOf(db, ventures, userId, after, input.limit + 1)
  const page = pageOf(input, rows, (last) => [last.id])
  const causeOf = await causesOf(db, ventures, page.items.map(causedBy))
  return {
    ...shownAs(page, (row) => ({ ...entryView(row), cause: causeOf(causedBy(row)) })),
    person: { id: userId, name: await nameOf(db, caller, ventures, userId) },
    balance: await balanceOf(db, ventures, userId),
  }
}

function causedBy({ trigger, subject_id }: Row) {
  return { trigger, subjectId: subject_id }
}

async function nameOf(db: Reads, caller: Caller, ventures: readonly VentureId[], userId: UserId): Promise<string> {
  if (userId === caller.person?.id) return caller.person.name
  return (await peopleNames(db, ventures, [userId])).get(userId) ?? ''
}

function entryView(row: Row) {
  return {
    id: row.id,
    ventureId: row.venture_id,
    trigger: row.trigger,
    label: labelOf(row.trigger),
    points: row.points,
    day: row.fact_day,
    at: row.at,
    isReversal: row.points < 0,
    subjectId: row.subject_id,
  }
}

/** One index walk per venture, merged. */
async function entriesOf(
  db: Reads,
  ventures: readonly VentureId[],
  userId: UserId,
  after: string | null,
  limit: number,
): Promise<readonly Row[]> {
  const found = await sql<Row>`
    select e.id, e.venture_id, a.trigger, e.points, e.fact_day, e.at, a.subject_id
    from unnest(${ventures}::uuid[]) as v (id)
    cross join lateral (
      select e.venture_id, e.id, e.key, e.points, e.fact_day, e.at from gamification.entries e
      where e.venture_id = v.id and e.user_id = ${userId} ${after === null ? sql`` : sql`and e.id < ${after}::uuid`}
      order by e.id desc limit ${limit}
    ) e
    join gamification.awards a on a.venture_id = e.venture_id and a.key = e.key
    order by e.id desc limit ${limit}`.execute(db)
  return found.rows
}

async function balanceOf(db: Reads, ventures: readonly VentureId[], userId: UserId): Promise<number> {
  const found = await sql<{ points: number }>`
    select coalesce(sum(points), 0)::int as points from gamification.entries
    where venture_id = any (${ventures}::uuid[]) and user_id = ${userId}`.execute(db)
  return found.rows[0]?.points ?? 0
}
