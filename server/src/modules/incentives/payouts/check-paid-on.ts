import { type Day, refuse, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'

/** The day on which a bank paid is not still to come. */
export function checkPaidOn(caller: Caller, ventureId: VentureId, paidOn: Day): void {
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
}
