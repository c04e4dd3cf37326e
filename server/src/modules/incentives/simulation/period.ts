import { type Day, daysBetween, eachDay, refuse } from '@holdfast/engine/kernel'
import type { DaySpan, PayTerms } from '../pay-terms.ts'

/** Both ends included, so that one day is a period too. */
export const LONGEST = 90

export function checkPeriod({ from, to }: DaySpan, today: Day): void {
  const days = daysBetween(from, to) + 1
  if (days < 1)
    refuse('refused', 'period.reversed', 'The period ends before it begins. Swap the two days.', { field: 'to' })
  if (days > LONGEST)
    refuse(
      'refused',
      'period.too_long',
      `These are ${days} days, and a simulation takes at most ${LONGEST}. Choose a later first day.`,
      { field: 'from' },
    )
  if (to > today)
    refuse('refused', 'day.in_future', `${to} is still to come. Choose ${today} or earlier as the last day.`, {
      field: 'to',
    })
}

/** Days on which nobody can have pay are simulated as nothing, and this says so. */
export function beforeLive({ from, to }: DaySpan, liveFrom: Day): readonly string[] {
  if (from >= liveFrom) return []
  const silent = eachDay(from, to).filter((day) => day < liveFrom).length
  const days = silent === 1 ? 'One day lies' : `${silent} days lie`
  return [`${days} before ${liveFrom}, from when on pay is counted here; nothing was paid for them or would have been.`]
}

/** Money that no stored rate converts counts as not measured, here as in a commit; whoever drafts should know it. */
export function unrated(terms: Pick<PayTerms, 'currency' | 'fx'>, currency: string): readonly string[] {
  if (currency === terms.currency || terms.fx.some(({ to }) => to === currency)) return []
  return [
    `No rate from ${terms.currency} to ${currency} is read for this plan, so rules that need one pay nothing here. Record rates and save the plan first.`,
  ]
}
