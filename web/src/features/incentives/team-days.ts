import type { TeamMemberPay } from '@holdfast/contract'
import { addDays, daysIn } from '../../lib/calendar-day.ts'

/** For a drawing: each currency's days of the period up to the last with pay; null is a day without pay. */
export function teamDays(
  days: TeamMemberPay['days'],
  { from }: { readonly from: string },
): readonly { readonly currency: string; readonly amounts: readonly (number | null)[] }[] {
  const last = days.at(-1)?.day
  if (last === undefined) return []
  const shown = Array.from({ length: daysIn(from, last) }, (_, n) => addDays(from, n))
  return [...new Set(days.map(({ currency }) => currency))].map((currency) => ({
    currency,
    amounts: shown.map(
      (wanted) => days.find((each) => each.day === wanted && each.currency === currency)?.amountMinor ?? null,
    ),
  }))
}
