import type { Day, Instant, UserId, Weekday } from '../kernel/index.ts'
import { BOARD_PERIODS, type BoardPeriod, boardPeriodEnd, boardPeriodStart } from './board-period.ts'

/** An award that holds points, as far as leaderboards look at it. */
export type StandingAward = {
  readonly userId: UserId
  readonly points: number
  readonly factDay: Day
  readonly factAt: Instant
}

/** What a person's standing of one period changes by. */
export type StandingChange = {
  readonly period: BoardPeriod
  readonly startsOn: Day
  /** null: never. */
  readonly endsOn: Day | null
  readonly userId: UserId
  /** Below 0 where more was taken back than came. */
  readonly points: number
  /** The latest deed that came; null when none did. */
  readonly gainedAt: Instant | null
  /** Something was taken back: the latest deed has to be looked for among those that are left. */
  readonly hasLoss: boolean
}

/** An award as it was and as it is; null: it did not hold, or does not. */
export type AwardTurn = readonly [was: StandingAward | null, is: StandingAward | null]

/**
 * What awards that came, went or moved change, summed by person and period: each award stands in a day, a week, a
 * month, a quarter, a year and in all time at once. One that is as it was changes nothing.
 */
export function standingChanges(turns: readonly AwardTurn[], weekStart: Weekday): readonly StandingChange[] {
  const changes = new Map<string, StandingChange>()
  const endOf = (day: Day, period: BoardPeriod) => boardPeriodEnd(day, period, weekStart)
  const note = ({ userId, factDay }: StandingAward, points: number, gainedAt: Instant | null) => {
    for (const period of BOARD_PERIODS) {
      const startsOn = boardPeriodStart(factDay, period, weekStart)
      const key = `${period} ${startsOn} ${userId}`
      const sum = changes.get(key) ?? { ...NO_CHANGE, period, startsOn, endsOn: endOf(factDay, period), userId }
      changes.set(key, {
        ...sum,
        points: sum.points + points,
        gainedAt: later(sum.gainedAt, gainedAt),
        hasLoss: sum.hasLoss || gainedAt === null,
      })
    }
  }
  for (const [was, is] of turns.filter(isTurned)) {
    if (was !== null) note(was, -was.points, null)
    if (is !== null) note(is, is.points, is.factAt)
  }
  return [...changes.values()]
}

const NO_CHANGE = { points: 0, gainedAt: null, hasLoss: false } as const

function isTurned([was, is]: AwardTurn): boolean {
  if (was === null || is === null) return was !== is
  return was.userId !== is.userId || was.points !== is.points || was.factDay !== is.factDay || was.factAt !== is.factAt
}

function later(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
