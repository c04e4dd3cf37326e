import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Exception } from '../../exceptions/exception.ts'
import { openExceptionsFor } from '../../exceptions/queries/open-exceptions.ts'
import { bookingOf } from '../booking.ts'
import { mayApprove } from '../policy.ts'
import { payoutToShow } from '../queries/get-payout.ts'
import { pendingDays } from '../queries/pending-days.ts'
import { refusePending } from '../refuse-pending.ts'
import { approvePayouts } from '../store/approve-payouts.ts'
import { type HeldPayout, holdPayout, refuseChanged } from '../store/hold-payout.ts'
import { tellOfPayouts } from '../tell-of-payouts.ts'

type Endpoint = typeof contract.payouts.approvePayout
type Input = ParsedInput<Endpoint>

/** Locks a person's days and books what is payable, for exactly the sum that the approver saw. */
export async function approvePayout(tx: Tx, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const payout = await holdPayout(tx, caller, input.id)
  authorize(
    mayApprove(caller, payout),
    'approve this payout; somebody who did not make it and whose pay it is not does',
  )
  refuseUnlessDraft(payout)
  refuseChanged(payout, input.version)
  refuseOtherSum(payout, input.netMinor)
  refusePending(await pendingDays(tx, payout.ventureId, payout))
  refuseOpen((await openExceptionsFor(tx, payout.ventureId, [payout])).get(payout.id) ?? [])

  await approvePayouts(tx, bookingOf(caller, payout.ventureId), [payout.id])
  await audit(tx, caller, {
    ventureId: payout.ventureId,
    action: 'incentives.approve_payout',
    subject: { kind: 'payout', id: payout.id },
    before: { status: payout.status },
    after: { status: 'APPROVED', netMinor: payout.netMinor, currency: payout.currency },
  })
  tellOfPayouts(tx, caller, 'incentives.payout_approved', [payout])
  return payoutToShow(tx, caller, payout.id)
}

function refuseUnlessDraft({ status }: HeldPayout): void {
  if (status === 'VOIDED') refuse('conflict', 'payout.voided', 'This payout was voided. Make a new one.')
  if (status !== 'DRAFT') refuse('conflict', 'payout.approved', 'This payout is approved already.', { status })
}

function refuseOtherSum({ netMinor }: HeldPayout, seen: number): void {
  if (netMinor !== seen)
    refuse('conflict', 'payout.changed', 'The sum changed since you looked. Look at it again.', { netMinor })
}

function refuseOpen(exceptions: readonly Exception[]): void {
  const [first] = exceptions
  if (!first) return
  const more = exceptions.length > 1 ? ` ${exceptions.length - 1} more stand in the way.` : ''
  refuse(
    'conflict',
    'payout.exceptions_open',
    `${first.says}${more} ${first.kind === 'HELD' ? 'Release it first.' : 'Put it right, or waive it with a reason.'}`,
    {
      exceptions: exceptions.map(({ kind, subjectId, says }) => ({ kind, subjectId, says })),
    },
  )
}
