import { type DisputeIntention, type HotelDispute, permissionForDispute } from '@holdfast/engine/hospitality'
import { authorize, type Caller, may } from '../../../platform/caller.ts'

/** What can be wanted of a dispute beside the steps of its life. */
export type DisputeWish = DisputeIntention | 'amend' | 'note' | 'evidence'

/** Owned by the caller, or of a hotel that they answer for today: that is what a contractor sees and works on. */
type Sighted = Pick<HotelDispute, 'ventureId'> & { readonly isMine: boolean }

export function maySeeDispute(caller: Caller, { ventureId, isMine }: Sighted): boolean {
  return may(caller, 'hotel.read', ventureId, { assignedToMe: isMine })
}

export function mayDoToDispute(caller: Caller, wish: DisputeWish, { ventureId, isMine }: Sighted): boolean {
  return may(caller, permissionForDispute(wish), ventureId, { assignedToMe: isMine })
}

export function authorizeDisputeWish(caller: Caller, wish: DisputeWish, sighted: Sighted): void {
  authorize(mayDoToDispute(caller, wish, sighted), WISHES[wish])
}

const WISHES: Readonly<Record<DisputeWish, string>> = {
  start: 'begin work on this dispute',
  submit: 'submit evidence of this dispute',
  win: 'mark this dispute as won',
  lose: 'mark this dispute as lost',
  close: 'close this dispute',
  reopen: 'reopen this dispute',
  void: 'void this dispute',
  amend: 'edit this dispute',
  note: 'write notes on this dispute',
  evidence: 'keep evidence of this dispute',
}
