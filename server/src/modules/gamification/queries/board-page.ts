import type { Instant, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { type Board, belongs, hasPoints, isMember, isSeen } from './board.ts'

export type StandingRow = {
  readonly userId: UserId
  readonly name: string
  readonly jobRole: string | null
  readonly points: number
  readonly reachedAt: Instant
}
/** Where to go on: behind these points, reached then, and among those who stand level by name and id. */
export type BoardCursor = Pick<StandingRow, 'points' | 'reachedAt'> & Partial<Pick<StandingRow, 'name' | 'userId'>>

type Found = { readonly rows: readonly StandingRow[]; readonly last: BoardCursor | null }

/**
 * The next people of the board: most points first, among equals who reached them first, then by name. It takes from the
 * index of standings a little more than a page and looks up only these, so that its cost is the page's, and points that
 * arrive meanwhile neither repeat a person who stayed where they were nor skip one.
 */
export async function boardPage(
  db: Reads,
  board: Board,
  after: BoardCursor | null,
  limit: number,
): Promise<readonly StandingRow[]> {
  const rows: StandingRow[] = []
  let from = after
  // Most who have points belong to the venture and are seen; where many do not, each step takes twice as many.
  for (let size = limit + SPARE; rows.length < limit; size *= 2) {
    const found = await stepFrom(db, board, from, size)
    rows.push(...found.rows)
    if (found.last === null) break
    from = found.last
  }
  return rows.slice(0, limit)
}

const SPARE = 15

/** Everybody who reached the last points taken at the very same moment comes with them, so a step ends between moments. */
async function stepFrom(db: Reads, board: Board, from: BoardCursor | null, size: number): Promise<Found> {
  const isPart = board.officeId !== undefined || board.jobRole !== undefined
  const ofPart = isPart ? sql`and ${isMember(board)}` : sql``
  const found = await sql<StandingRow & { readonly isOn: boolean }>`
    with next as materialized (
      select s.user_id, s.points, s.reached_at from gamification.standings s
      where ${hasPoints(board)} ${ofPart} ${from === null ? sql`` : sql`and ${isBehind(from)}`}
      order by s.points desc, s.reached_at fetch first ${size} rows with ties)
    select s.user_id as "userId", p.name, m.job_role as "jobRole", s.points, s.reached_at as "reachedAt",
      m.user_id is not null and not p.is_test and ${isSeen(board)} as "isOn"
    from next s
    join ventures.people_facts p on p.venture_id = ${board.ventureId} and p.user_id = s.user_id
    left join ventures.membership_facts m on m.user_id = s.user_id and ${belongs(board)}
    ${from?.name === undefined ? sql`` : sql`where ${isBehindName(from)}`}
    order by s.points desc, s.reached_at, p.name, s.user_id`.execute(db)
  const last = found.rows.at(-1)
  const isAll = found.rows.length < size
  return {
    rows: found.rows.filter(({ isOn }) => isOn).map(({ isOn: _, ...row }) => row),
    last: last === undefined || isAll ? null : { points: last.points, reachedAt: last.reachedAt },
  }
}

/** The first half lets the index begin there. With a name, those who stand level are looked at again. */
function isBehind({ points, reachedAt, name }: BoardCursor): RawBuilder<unknown> {
  const level = name === undefined ? sql`>` : sql`>=`
  return sql`s.points <= ${points}::int and (s.points < ${points}::int or s.reached_at ${level} ${reachedAt}::timestamptz)`
}

function isBehindName({ points, reachedAt, name, userId }: BoardCursor): RawBuilder<unknown> {
  return sql`(s.points < ${points}::int or (s.reached_at, p.name, s.user_id)
    > (${reachedAt}::timestamptz, ${name}::text, ${userId}::uuid))`
}
