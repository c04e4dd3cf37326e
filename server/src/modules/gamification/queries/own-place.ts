import type { contract, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Board } from './board.ts'
import type { Places } from './board-places.ts'

export type OwnStanding = { readonly points: number; readonly isShown: boolean }

/** The caller's own points of the board; null for whoever does not belong on it. */
export async function ownStanding(db: Reads, caller: Caller, board: Board): Promise<OwnStanding | null> {
  const { membership } = ventureOf(caller, board.ventureId)
  if (caller.person === null || caller.person.isTest || membership === null) return null
  if (board.officeId !== undefined && membership.officeId !== board.officeId) return null
  if (board.jobRole !== undefined && membership.jobRole !== board.jobRole) return null
  const found = await sql<OwnStanding>`
    select coalesce((select s.points from gamification.standings s where s.venture_id = ${board.ventureId}
        and s.period = ${board.period} and s.starts_on = ${board.startsOn}::date and s.user_id = ${caller.person.id}), 0) as points,
      coalesce((select c.is_shown from gamification.board_choices c where c.venture_id = ${board.ventureId}
        and c.user_id = ${caller.person.id}), true) as "isShown"`.execute(db)
  return found.rows[0] ?? null
}

/** Without points one stands behind everybody who has some; unseen, where one would stand. */
export function ownPlace(
  { points, isShown }: OwnStanding,
  places: Places,
): NonNullable<Reply<typeof contract.gamification.leaderboard>['me']> {
  const { rank, people, pointsAbove } = places.own
  const isCounted = isShown && points > 0
  return {
    rank,
    points,
    others: people - (isCounted ? 1 : 0),
    toNext: pointsAbove === null ? null : pointsAbove - points,
    isShown,
  }
}
