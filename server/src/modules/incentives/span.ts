import { daysBetween, refuse } from '@holdfast/engine/kernel'
import type { DaySpan } from './pay-terms.ts'

/** A year with its leap day. */
const LONGEST = 366

/** Bounds what one request reads, in days. */
export function checkSpan({ from, to }: DaySpan): void {
  const days = daysBetween(from, to) + 1
  if (days < 1)
    refuse('malformed', 'period.reversed', 'The period ends before it begins. Swap the two days.', { field: 'to' })
  if (days > LONGEST)
    refuse('malformed', 'period.too_long', `A period has at most ${LONGEST} days. Ask for less at once.`, {
      field: 'to',
    })
}
