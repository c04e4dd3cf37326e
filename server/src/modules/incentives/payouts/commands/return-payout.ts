import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { bookingOf } from '../booking.ts'
import { mayRecordPayments } from '../policy.ts'
import { payoutToShow } from '../queries/get-payout.ts'
import { holdPayout, refuseChanged } from '../store/hold-payout.ts'
import { saveReturn } from '../store/return-payout.ts'
import { tellOfPayouts } from '../tell-of-payouts.ts'

type Endpoint = typeof contract.payouts.returnPayout

/** Records that the money came back. The days stay locked; a new payment needs a new payout, after this one is voided. */
export async function returnPayout(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const payout = await holdPayout(tx, caller, input.id)
  authorize(mayRecordPayments(caller, payout.ventureId), 'record what the bank sent back')
  if (payout.status !== 'PAID')
    refuse('conflict', 'payout.not_paid', 'Only a paid payout comes back. This one is not paid.', {
      status: payout.status,
    })
  refuseChanged(payout, input.version)

  await saveReturn(tx, bookingOf(caller, payout.ventureId), payout.id, input.reason)
  await audit(tx, caller, {
    ventureId: payout.ventureId,
    action: 'incentives.return_payout',
    subject: { kind: 'payout', id: payout.id },
    before: { status: payout.status },
    after: { status: 'RETURNED', reason: input.reason },
  })
  tellOfPayouts(tx, caller, 'incentives.payout_returned', [payout])
  return payoutToShow(tx, caller, payout.id)
}
