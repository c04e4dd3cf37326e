import { eachDay, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { DaySpan } from '../pay-terms.ts'

type Told = DaySpan & {
  readonly id: string
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly currency: string
  readonly payableMinor: number | null
}

type Step = 'incentives.payout_approved' | 'incentives.payout_paid' | 'incentives.payout_returned'

/** What happened to payouts, on the venture's today. */
export function tellOfPayouts(tx: Tx, caller: Caller, type: Step, payouts: readonly Told[]): void {
  for (const payout of payouts) {
    const days = [ventureOf(caller, payout.ventureId).today]
    publish(tx, caller, payout.ventureId, [{ type, subjectId: payout.id, days, facts: factsOf(payout) }])
  }
}

/** A payout that locked its days opens them: pay of these days is looked at again for everybody. */
export function tellOfVoid(tx: Tx, caller: Caller, payout: Told): void {
  const { today } = ventureOf(caller, payout.ventureId)
  const days = eachDay(payout.from, payout.to < today ? payout.to : today)
  publish(tx, caller, payout.ventureId, [
    { type: 'incentives.payout_voided', subjectId: payout.id, days, facts: factsOf(payout) },
  ])
}

function factsOf({ userId, currency, payableMinor, from, to }: Told) {
  return { userId, currency, payableMinor, from, to }
}
