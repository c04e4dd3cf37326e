import { addDays, type Day, daysBetween, periodEnd, periodStart } from '@holdfast/engine/kernel'
import type { DaySpan } from '../pay-terms.ts'

const MOST = 6
const SUNDAY = 0

/**
 * Up to six periods of the same length before one, the oldest first: calendar months before a whole calendar month, else
 * the same number of days. None that was over before the venture paid anything.
 */
export function periodsBefore(span: DaySpan, liveFrom: Day): readonly DaySpan[] {
  const before: DaySpan[] = []
  for (let last = previous(span); before.length < MOST && last.to >= liveFrom; last = previous(last))
    before.unshift(last)
  return before
}

function previous({ from, to }: DaySpan): DaySpan {
  const end = addDays(from, -1)
  return isMonth({ from, to })
    ? { from: periodStart(end, 'month', SUNDAY), to: end }
    : { from: addDays(end, -daysBetween(from, to)), to: end }
}

function isMonth({ from, to }: DaySpan): boolean {
  return from === periodStart(from, 'month', SUNDAY) && to === periodEnd(from, 'month', SUNDAY)
}
