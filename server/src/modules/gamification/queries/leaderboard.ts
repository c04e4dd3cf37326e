import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { boardPeriodStart } from '@holdfast/engine/gamification'
import type { UserId } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../platform/http/page.ts'
import { reportsBelow } from '../../ventures/index.ts'
import type { Board } from './board.ts'
import { type BoardCursor, boardPage, type StandingRow } from './board-page.ts'
import { boardPlaces } from './board-places.ts'
import { ownPlace, ownStanding } from './own-place.ts'

type Endpoint = typeof contract.gamification.leaderboard
type Input = ParsedInput<Endpoint>

/** Everybody with points of the period, a page at a time; whoever asks learns their own place on any page. */
export async function leaderboard(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const { today, weekStart } = venture
  const { period, officeId, jobRole } = input
  const startsOn = boardPeriodStart(today, period, weekStart)
  const board: Board = { ventureId: venture.id, period, startsOn, today, officeId, jobRole }
  const rows = await boardPage(db, board, cursorFrom(input), input.limit + 1)
  const page = pageOf(input, rows, cursorOf)
  const own = await ownStanding(db, caller, board)
  const places = await boardPlaces(
    db,
    board,
    page.items.map(({ points }) => points),
    own?.points ?? 0,
  )
  const seesPointsOf = await readerOf(db, caller, board)
  return {
    from: period === 'all' ? null : startsOn,
    to: today,
    ...shownAs(page, ({ userId, name, ...row }) => ({
      ...placed(places.of(row.points)),
      person: { id: userId, name },
      points: row.points,
      jobRole: row.jobRole,
      isMe: userId === caller.person?.id,
      can: { readPoints: seesPointsOf(userId) },
    })),
    people: places.people,
    me: own && ownPlace(own, places),
  }
}

function placed({ rank, people }: { readonly rank: number; readonly people: number }) {
  return { rank, isTied: people > 1 }
}

function cursorFrom(input: Input): BoardCursor | null {
  const after = decodeCursor(input, input.cursor, 4)
  if (after === null) return null
  const [points, reachedAt = '', name = '', userId = ''] = after
  return { points: Number(points), reachedAt, name, userId: userId as UserId }
}

function cursorOf({ points, reachedAt, name, userId }: StandingRow): readonly string[] {
  return [String(points), reachedAt, name, userId]
}

/** Of whom the caller may also see where their points come from. */
async function readerOf(db: Reads, caller: Caller, { ventureId, today }: Board): Promise<(userId: string) => boolean> {
  if (may(caller, 'gamification.read_person', ventureId)) return () => true
  const below = caller.person === null ? [] : await reportsBelow(db, ventureId, caller.person.id, today)
  const seen = new Set<string | undefined>([caller.person?.id, ...below])
  return (userId) => seen.has(userId)
}
