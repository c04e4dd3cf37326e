import type { HotelDisputeChange } from '@holdfast/contract'
import {
  amendDispute,
  changeDisputeStatus,
  type DisputeAmendment,
  disputeIntention,
} from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { disputeContextOf } from '../context.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import { authorizeDisputeWish } from '../policy.ts'
import { requireOwner } from '../store/find-hotel.ts'
import { type HeldDispute, holdDispute } from '../store/hold-dispute.ts'
import { saveDispute } from '../store/save-dispute.ts'

type Step = Extract<HotelDisputeChange, { readonly status: string }>
type Edit = Extract<HotelDisputeChange, { readonly version: number }>

/** One intention a call: fields, or one step. */
export async function changeDispute(
  tx: Tx,
  caller: Caller,
  { id, ...change }: { readonly id: string } & HotelDisputeChange,
): Promise<DisputeRef> {
  const held = await holdDispute(tx, caller, id)
  if ('version' in change) await amend(tx, caller, held, change)
  else await takeStep(tx, caller, held, change)
  return { ventureId: held.venture.id, id: held.dispute.id }
}

/** Refuses `record.changed` when somebody else did so meanwhile, `person.unknown`, `dispute.reference_taken`. */
async function amend(tx: Tx, caller: Caller, { dispute, venture, isMine }: HeldDispute, edit: Edit): Promise<void> {
  authorizeDisputeWish(caller, 'amend', { ventureId: venture.id, isMine })
  const { ownerId: wanted, ...rest } = edit
  const ownerId = typeof wanted === 'string' ? await requireOwner(tx, venture.id, wanted) : wanted
  const amendment: DisputeAmendment = { ...rest, ownerId }
  const { next, events } = amendDispute(dispute, amendment, disputeContextOf(caller, venture))
  await saveDispute(tx, dispute, next)
  publish(tx, caller, venture.id, events)
}

async function takeStep(tx: Tx, caller: Caller, { dispute, venture, isMine }: HeldDispute, step: Step): Promise<void> {
  authorizeDisputeWish(caller, disputeIntention(dispute, step.status), { ventureId: venture.id, isMine })
  const { next, events } = changeDisputeStatus(dispute, step, disputeContextOf(caller, venture))
  await saveDispute(tx, dispute, next)
  publish(tx, caller, venture.id, events)
}
