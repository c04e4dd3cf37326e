import { addDays, type Day, refuse } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { DaySpan } from '../pay-terms.ts'

const MOST_DAYS = 400

/** The days of a payout: over, and of a length that somebody is paid for. */
export function payoutPeriod(venture: CallerVenture, periodStart: Day, periodEnd: Day): DaySpan {
  if (periodEnd < periodStart)
    refuse('refused', 'period.ends_before_start', 'The period ends before it starts. Give a later last day.', {
      field: 'periodEnd',
    })
  if (periodEnd >= venture.today)
    refuse(
      'refused',
      'period.not_over',
      `${periodEnd} is not over in ${venture.name}. The last day of a payout is ${addDays(venture.today, -1)} at the latest.`,
      { field: 'periodEnd' },
    )
  if (periodEnd < venture.liveFrom)
    refuse(
      'refused',
      'period.before_live',
      `${venture.name} pays from ${venture.liveFrom}. Nothing before that day is paid here.`,
      { field: 'periodEnd' },
    )
  if (periodEnd > addDays(periodStart, MOST_DAYS - 1))
    refuse('refused', 'period.too_long', `A payout covers ${MOST_DAYS} days at most.`, { field: 'periodEnd' })
  return { from: periodStart, to: periodEnd }
}
