import { type Day, refuse, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'

/** The day on which a bank paid is neither still to come nor before the work began. */
export function checkPaidOn(caller: Caller, ventureId: VentureId, paidOn: Day, periodStart: Day): void {
  const venture = ventureOf(caller, ventureId)
  if (paidOn > venture.today)
    refuse(
      'refused',
      'payment.in_future',
      `${paidOn} is still to come in ${venture.name}. Give the day on which it was paid.`,
      {
        field: 'paidOn',
      },
    )
  const early = paidTooEarly(paidOn, periodStart)
  if (early !== null) refuse('refused', 'payment.too_early', early, { field: 'paidOn' })
}

/** What is said of a day before the first one that is paid for, mostly a year mistyped; null: it may be. */
export function paidTooEarly(paidOn: Day, periodStart: Day): string | null {
  if (paidOn >= periodStart) return null
  return `${paidOn} is before ${periodStart}, the first day of this payout. Give the day on which it was paid.`
}
