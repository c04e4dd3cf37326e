import { type Day, eachDay, type Period, periodStart, type Weekday } from '../../kernel/index.ts'
import type { FoldPlan } from './fold-input.ts'
import { foldStart } from './fold-window.ts'
import { type Strand, strandsOf } from './strand.ts'

/** The part of a fold that is the same for everybody, worked out once and used for thousands of people. */
export type PreparedFold = {
  /** From the first day whose work can move a line, never before liveFrom. */
  readonly days: readonly FoldDay[]
  /** The first day that gets lines; the days before it only add to the sums. */
  readonly from: Day
  readonly strands: readonly Strand[]
}

export type FoldDay = {
  readonly day: Day
  /** The first day of each period that holds this day. */
  readonly starts: Readonly<Record<Period, Day>>
}

/** Refuses a rule that `checkRule` refuses, and two versions of a plan that hold one key on the same day. */
export function prepareFold({ venture, versions, from, to }: FoldPlan): PreparedFold {
  const start = foldStart(versions, from, venture.weekStart)
  const days = eachDay(start > venture.liveFrom ? start : venture.liveFrom, to)
  return {
    days: days.map((day) => foldDay(day, venture.weekStart)),
    from,
    strands: strandsOf(versions, days, venture.currency),
  }
}

function foldDay(day: Day, weekStart: Weekday): FoldDay {
  const start = (period: Period) => periodStart(day, period, weekStart)
  return {
    day,
    starts: { day, week: start('week'), month: start('month'), quarter: start('quarter'), year: start('year') },
  }
}
