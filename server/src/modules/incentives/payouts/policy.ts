import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, isCaller, may } from '../../../platform/caller.ts'

export function mayMakePayouts(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.payout_make', ventureId)
}

/** `userId` null: of a run, everybody's; whose of its payouts is the caller's own is said at each. */
type OfPayout = { readonly ventureId: VentureId; readonly userId: string | null; readonly madeBy: UserId }

/** Four eyes: nobody approves what they made, or their own pay; and nobody does while acting as somebody else. */
export function mayApprove(caller: Caller, { ventureId, userId, madeBy }: OfPayout): boolean {
  const self = isCaller(caller, userId)
  return !isCaller(caller, madeBy) && may(caller, 'incentives.payout_approve', ventureId, { self })
}

/** What was approved is money: whoever takes it back is not its payee. A draft may go by anybody who makes payouts. */
export function mayVoid(caller: Caller, { ventureId, userId }: OfPayout, isApproved: boolean): boolean {
  return mayMakePayouts(caller, ventureId) && !(isApproved && isCaller(caller, userId))
}

/** Payments, payment files and what the bank sent back. */
export function mayRecordPayments(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.payout_pay', ventureId)
}
