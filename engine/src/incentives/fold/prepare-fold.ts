import { addDays, type Day, eachDay, type Period, periodStart, type Weekday } from '../../kernel/index.ts'
import { ratesByDay } from '../fx-rate.ts'
import type { FoldPlan } from './fold-input.ts'
import { type FoldNeeds, needsOf } from './fold-needs.ts'
import { foldStart } from './fold-window.ts'
import { type Strand, strandsOf } from './strand.ts'

/** The part of a fold that is the same for everybody, worked out once and used for thousands of people. */
export type PreparedFold = {
  /** From the first day whose work can move a line, never before liveFrom. */
  readonly days: readonly FoldDay[]
  /** The first day that gets lines; the days before it only add to the sums. */
  readonly from: Day
  readonly strands: readonly Strand[]
  /** What the caller has to load of each person. */
  readonly needs: FoldNeeds
}

export type FoldDay = {
  readonly day: Day
  /** The first day of each period that holds this day. */
  readonly starts: Readonly<Record<Period, Day>>
}

/**
 * Refuses a rule that `checkRule` refuses, two versions of a plan that hold one key on the same day, and a rate of
 * exchange that is none.
 */
export function prepareFold({ venture, versions, from, to, fx }: FoldPlan): PreparedFold {
  const start = foldStart(versions, from, venture.weekStart)
  const days = eachDay(start > venture.liveFrom ? start : venture.liveFrom, to)
  const openingDay = addDays(venture.liveFrom, -1)
  const currencies = {
    measured: venture.currency,
    ratesTo: fx && ((to: string) => ratesByDay(fx, venture.currency ?? to, to, [openingDay, ...days])),
  }
  return {
    days: days.map((day) => foldDay(day, venture.weekStart)),
    from,
    strands: strandsOf(versions, { days, openingDay, currencies }),
    needs: needsOf(versions.flatMap(({ rules }) => rules)),
  }
}

function foldDay(day: Day, weekStart: Weekday): FoldDay {
  const start = (period: Period) => periodStart(day, period, weekStart)
  return {
    day,
    starts: { day, week: start('week'), month: start('month'), quarter: start('quarter'), year: start('year') },
  }
}
