import { type Day, type Period, periodEnd, periodStart, type Weekday } from '../../kernel/index.ts'
import { priceRule } from '../priced-rule.ts'
import type { PlanVersion } from './fold-input.ts'

/**
 * The first day whose work can move a line of `from`: the start of the longest cap period, and from there of the
 * longest accumulation period (a week in a monthly cap begins in the month before).
 */
export function foldStart(versions: readonly PlanVersion[], from: Day, weekStart: Weekday): Day {
  const { caps, accumulations } = periodsOf(versions)
  const starts = (day: Day, periods: readonly Period[]) => periods.map((period) => periodStart(day, period, weekStart))
  const capped = earliest([from, ...starts(from, caps)])
  return earliest([capped, ...starts(capped, accumulations)])
}

/** The last day whose line work of `day` can move. */
export function foldReach(versions: readonly PlanVersion[], day: Day, weekStart: Weekday): Day {
  const { caps, accumulations } = periodsOf(versions)
  const ends = (from: Day, periods: readonly Period[]) => periods.map((period) => periodEnd(from, period, weekStart))
  const accumulated = latest([day, ...ends(day, accumulations)])
  return latest([accumulated, ...ends(accumulated, caps)])
}

function periodsOf(versions: readonly PlanVersion[]) {
  const rules = versions.flatMap((version) => version.rules).map(priceRule)
  return {
    accumulations: rules.map((rule) => rule.accumulate),
    caps: rules.map((rule) => rule.cap?.per).filter((per) => per !== undefined),
  }
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first))
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last))
}
