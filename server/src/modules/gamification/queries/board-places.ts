import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { type Board, hasPoints, isMember, isNoTest, isSeen } from './board.ts'

/** 1, 2, 2, 4: equal points share a rank, and the ranks that they take are skipped. */
export type Place = {
  readonly rank: number
  /** How many stand there. */
  readonly people: number
  /** Of the next place above; null at the top. */
  readonly pointsAbove: number | null
}
export type Places = {
  /** How many stand on the board. */
  readonly people: number
  readonly of: (points: number) => Place
  /** The place of the caller's own points, whether or not they stand on the board. */
  readonly own: Place
}
type Row = Place & { readonly points: number | null }

/** The places of these points on the whole board, as it is now. */
export async function boardPlaces(
  db: Reads,
  board: Board,
  points: readonly number[],
  ownPoints: number,
): Promise<Places> {
  const found = await sql<Row>`
    with counted as materialized (
      select s.points, count(*)::int as people from gamification.standings s
      where ${hasPoints(board)} and ${isMember(board)} and ${isSeen(board)} and ${isNoTest(board)} group by s.points
    ), placed as (
      select points, people, (sum(people) over (order by points desc))::int - people + 1 as rank,
        lag(points) over (order by points desc) as above
      from counted
    )
    select points, people, rank, above as "pointsAbove" from placed where points = any (${[...new Set(points)]}::int[])
    union all
    select null, coalesce(sum(people) filter (where points = ${ownPoints}), 0)::int,
      coalesce(sum(people) filter (where points > ${ownPoints}), 0)::int + 1, min(points) filter (where points > ${ownPoints})
    from counted
    union all
    select 0, 0, coalesce(sum(people), 0)::int + 1, min(points) from counted`.execute(db)
  const placeOf = new Map(found.rows.map(({ points: value, ...place }) => [value, place]))
  const behindAll = placeOf.get(0) ?? NOWHERE
  return {
    people: behindAll.rank - 1,
    of: (value) => placeOf.get(value) ?? behindAll,
    own: placeOf.get(null) ?? behindAll,
  }
}

const NOWHERE: Place = { rank: 1, people: 0, pointsAbove: null }
