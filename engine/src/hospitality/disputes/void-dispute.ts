import { type Decision, unchanged } from '../../kernel/index.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import { disputeReason } from './dispute-step.ts'

/** A dispute entered by mistake: whatever it caused is reversed. Voiding it again changes nothing. */
export function voidDispute(
  dispute: HotelDispute,
  input: { readonly reason: string },
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  if (dispute.voidedAt !== null) return unchanged(dispute)
  const told = { changes: { voided: { before: false, after: true } }, reason: disputeReason(input.reason) }
  return decidedDispute(dispute, { voidedAt: context.at }, 'hospitality.dispute_amended', told, context)
}
