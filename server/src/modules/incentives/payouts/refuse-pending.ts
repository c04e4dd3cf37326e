import { refuse } from '@holdfast/engine/kernel'
import type { PendingDays } from './queries/pending-days.ts'

/** Pay that may still move is not paid. */
export function refusePending({ dirty, uncommitted }: PendingDays): void {
  if (dirty.length > 0)
    refuse(
      'conflict',
      'payout.days_pending',
      `Work of ${daysInWords(dirty)} changed and is not in pay yet. It will be within seconds; try again then.`,
      { dirty, uncommitted },
    )
  if (uncommitted.length > 0)
    refuse(
      'conflict',
      'payout.days_pending',
      `${daysInWords(uncommitted)} ${uncommitted.length === 1 ? 'was' : 'were'} never committed for everybody. Commit the days of the period first.`,
      { dirty, uncommitted },
    )
}

function daysInWords(days: readonly string[]): string {
  const [first = '', ...rest] = days
  return rest.length === 0 ? first : `${days.length} days from ${first} to ${rest.at(-1)}`
}
