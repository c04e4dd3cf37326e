import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'

type OfDispute = { readonly ventureId: VentureId; readonly userId: UserId; readonly ownerId: UserId | null }

/** Whoever grants corrections there, but nobody of their own pay, and nobody while acting as somebody else. */
export function mayAnswer(caller: Caller, { ventureId, userId }: Pick<OfDispute, 'ventureId' | 'userId'>): boolean {
  return may(caller, 'incentives.adjust', ventureId, { self: userId === caller.person?.id })
}

/** The payee in person. */
export function isPayee(caller: Caller, { ventureId, userId }: Pick<OfDispute, 'ventureId' | 'userId'>): boolean {
  return userId === caller.person?.id && may(caller, 'incentives.dispute_own', ventureId, { self: true })
}

/** Its owner may be a lead who knows the work and grants no money. */
export function mayNote(caller: Caller, dispute: OfDispute): boolean {
  const isOwner = dispute.ownerId !== null && dispute.ownerId === caller.person?.id && caller.impersonatedBy === null
  return isOwner || isPayee(caller, dispute) || mayAnswer(caller, dispute)
}
