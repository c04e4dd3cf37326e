import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'

export function mayMakePayouts(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.payout_make', ventureId)
}

type OfPayout = { readonly ventureId: VentureId; readonly userId: UserId; readonly madeBy: UserId }

/** Four eyes: nobody approves what they made, or their own pay; and nobody does while acting as somebody else. */
export function mayApprove(caller: Caller, { ventureId, userId, madeBy }: OfPayout): boolean {
  const self = isTheirs(caller, userId)
  return !isTheirs(caller, madeBy) && may(caller, 'incentives.payout_approve', ventureId, { self })
}

function isTheirs({ person, impersonatedBy }: Caller, id: UserId): boolean {
  return id === person?.id || id === impersonatedBy
}

/** What was approved is money: whoever takes it back is not its payee. A draft may go by anybody who makes payouts. */
export function mayVoid(caller: Caller, { ventureId, userId }: OfPayout, isApproved: boolean): boolean {
  return mayMakePayouts(caller, ventureId) && !(isApproved && isTheirs(caller, userId))
}

/** Payments, payment files and what the bank sent back. */
export function mayRecordPayments(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.payout_pay', ventureId)
}
